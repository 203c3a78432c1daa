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
        return parts.children;
      }
      case 'w:r':
        if (!isHidden(node, 'w:rPr', styles)) break;
        if (wordsOf(node).trim() !== '') taken.hidden += 1;
        return [];
      case 'w:tr':
        if (!partsOf(node, 'w:trPr').some((one) => partsOf(one, 'w:del').length > 0)) break;
        taken.deleted += 1;
        return [];
      case 'w:p':
        markStart(node, styles, seen);
        break;
      default:
    }
    visit(node);
    return [node];
  }
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
