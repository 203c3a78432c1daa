import { partsOf, wordsOf, type XmlNode } from './xml-tree.ts';

/** What was taken out of a document. */
export interface Taken {
  deleted: number;
  inserted: number;
  moved: number;
  hidden: number;
}

/** Marks a list that begins with another number than 1: `mammoth` passes over that. It is taken out again afterwards. */
export const startMark = /\uE000(\d+)\uE001/;

/** What else the document says that decides what is seen. */
export interface Styles {
  /** Styles of words and of paragraphs that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** With which number the lists begin that do not begin with 1, by their numbers and levels. */
  readonly starts: ReadonlyMap<string, string>;
}

/**
 * Takes out of a part of a document of Word's what its author did not mean readers to see: words that were deleted, the
 * place from which words were moved, hidden words, and remarks (ECMA-376, part 1, 17.13.5 and 17.3.2.41).
 */
export function withoutTraces(root: XmlNode, styles: Styles, taken: Taken): void {
  const seen = new Set<string>();
  visit(root);

  function visit(node: XmlNode): void {
    node.children = node.children.flatMap((child) => (typeof child === 'string' ? [child] : kept(child)));
  }

  /** Words are hidden by the style of their paragraph too, unless they say otherwise themselves. */
  function hideByStyle(paragraph: XmlNode): void {
    const style = partsOf(paragraph, 'w:pPr').flatMap((one) => partsOf(one, 'w:pStyle'))[0];
    if (!style || !styles.hidden.has(style.attributes['w:val'] ?? '')) return;
    for (const run of allOf(paragraph, 'w:r')) {
      const says = partsOf(run, 'w:rPr').flatMap((one) => partsOf(one, 'w:vanish'));
      if (says.length > 0) continue;
      const vanish: XmlNode = { name: 'w:vanish', attributes: {}, children: [] };
      run.children.unshift({ name: 'w:rPr', attributes: {}, children: [vanish] });
    }
  }

  function kept(node: XmlNode): (XmlNode | string)[] {
    switch (node.name) {
      case 'w:del':
      case 'w:delText':
      case 'w:delInstrText':
        // A mark on the end of a paragraph or a row has no words of its own; the reader of documents joins these.
        if (node.children.length === 0) return [node];
        taken.deleted += 1;
        return [];
      case 'w:moveFrom':
        taken.moved += 1;
        return [];
      case 'w:ins':
        taken.inserted += 1;
        break;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
      case 'w:commentReference':
      case 'w:annotationRef':
        return [];
      case 'mc:AlternateContent': {
        const [choice] = partsOf(node, 'mc:Choice');
        const parts = choice ?? partsOf(node, 'mc:Fallback')[0];
        if (!parts) return [];
        visit(parts);
        return [...parts.children, ...boxed(parts)];
      }
      case 'w:sdt':
        // "Click here to enter text" is the program's, and nobody's words.
        if (partsOf(node, 'w:sdtPr').some((one) => partsOf(one, 'w:showingPlcHdr').some(isOn))) return [];
        break;
      case 'w:ruby':
        visit(node);
        return partsOf(node, 'w:rubyBase').flatMap((base) =>
          partsOf(base, 'w:r').flatMap(({ children }) => children),
        );
      case 'w:tc':
        if (!partsOf(node, 'w:tcPr').some((one) => partsOf(one, 'w:cellDel').length > 0)) break;
        taken.deleted += 1;
        // A row without one of its cells would be no table any more.
        return [{ ...node, children: [{ name: 'w:p', attributes: {}, children: [] }] }];
      case 'w:r':
        if (!isHidden(node, 'w:rPr', styles)) break;
        if (wordsOf(node).trim() !== '') taken.hidden += 1;
        return [];
      case 'w:tr':
        if (!partsOf(node, 'w:trPr').some((one) => partsOf(one, 'w:del').length > 0)) break;
        taken.deleted += 1;
        return [];
      case 'w:p':
        hideByStyle(node);
        markStart(node, styles, seen);
        break;
      default:
    }
    visit(node);
    return [node];
  }
}

/** The words of a text box, in the form in which the reader of documents knows it. */
function boxed(parts: XmlNode): XmlNode[] {
  const boxes = allOf(parts, 'wps:txbx').flatMap((box) => partsOf(box, 'w:txbxContent'));
  return boxes.map((content) => ({
    name: 'w:pict',
    attributes: {},
    children: [{ name: 'v:textbox', attributes: {}, children: [content] }],
  }));
}

function allOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : allOf(child, name),
  );
}

function isHidden(node: XmlNode, properties: string, { hidden }: Styles): boolean {
  return partsOf(node, properties).some(
    (one) =>
      [...partsOf(one, 'w:vanish'), ...partsOf(one, 'w:webHidden')].some(isOn) ||
      partsOf(one, 'w:rStyle').some((style) => hidden.has(style.attributes['w:val'] ?? '')),
  );
}

export function isOn({ attributes }: XmlNode): boolean {
  return !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
}

/** Puts a mark at the beginning of a list that begins with another number than 1. */
function markStart(paragraph: XmlNode, { starts }: Styles, seen: Set<string>): void {
  const [properties] = partsOf(paragraph, 'w:pPr');
  const [numbering] = properties ? partsOf(properties, 'w:numPr') : [];
  if (!properties || !numbering) return;
  const value = (name: string) => partsOf(numbering, name)[0]?.attributes['w:val'] ?? '0';
  const key = `${value('w:numId')} ${value('w:ilvl')}`;
  const start = starts.get(key);
  if (start === undefined || seen.has(key)) return;
  seen.add(key);
  const at = paragraph.children.indexOf(properties) + 1;
  const words: XmlNode = { name: 'w:t', attributes: {}, children: [`\uE000${start}\uE001`] };
  paragraph.children.splice(at, 0, { name: 'w:r', attributes: {}, children: [words] });
}
