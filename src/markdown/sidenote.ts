import type { HastNode } from 'satteri';

/** What a note beside its number is compiled to; a component, `NoteBeside`, makes it a thing of scripts. */
const noteElement = 'note-beside';

export type Element = Extract<HastNode, { readonly type: 'element' }>;
type Content = Element['children'][number];

/** Elements of a line of text, as Markdown or the author makes them. */
const inline = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Whether a note is only paragraphs of text, which may then stand in a paragraph themselves. */
export function isPlain(note: Element): boolean {
  return note.children.every(
    (child) =>
      isGap(child) || (child.type === 'element' && child.tagName === 'p' && child.children.every(isInline)),
  );
}

function isInline(node: Content): boolean {
  if (node.type === 'text' || node.type === 'mdxTextExpression') return true;
  if (node.type === 'element') {
    // A note may have a note: its number would lead to a list that is not shown.
    const leads = 'dataFootnoteRef' in node.properties;
    return !leads && inline.has(node.tagName) && node.children.every(isInline);
  }
  return node.type === 'mdxJsxTextElement' && inline.has(node.name ?? '') && node.children.every(isInline);
}

/** A note, what it is called, and which of the references to it this one is, counted from 1. */
export interface Sidenote {
  readonly note: Element;
  readonly number: string;
  readonly name: string;
  readonly count: number;
}

/**
 * What follows a raised number: the number again, as a link for where the note
 * is beside it and as a button that opens it where it is not, and the note.
 *
 * The button opens a popover that is never shown. It only remembers that it is
 * open, and tells a screen reader; the note opens in the text with it, and
 * covers nothing.
 */
export function sidenote({ note, number, name, count }: Sidenote): Element {
  const id = `note-beside-${count}`;
  const opener = `note-open-${count}`;
  const digits = (): Content[] => [text(number)];
  const paragraphs = note.children.filter((child) => child.type === 'element');
  const beside = element('span', { className: ['noteref'], hidden: true, dataPagefindIgnore: '' }, [
    element('sup', {}, [
      element('a', { href: `#${id}`, ariaLabel: name }, digits()),
      element('button', { type: 'button', popovertarget: opener, ariaLabel: name }, digits()),
    ]),
    element('span', { id: opener, popover: 'manual', hidden: true }, []),
    element('span', { id, className: ['sidenote'], role: 'note', ariaLabel: name }, [
      element('sup', { ariaHidden: 'true' }, digits()),
      ...paragraphs.flatMap((paragraph, index) => [...gap(index), ...paragraph.children.flatMap(copy)]),
    ]),
  ]);
  return element(noteElement, {}, [beside]);
}

/** What stands before a paragraph: a space after the number, an indented line after another paragraph. */
function gap(index: number): Content[] {
  return index === 0 ? [text(' ')] : [element('br', {}, []), text('\u2003')];
}

/** A node once more, without what may be there only once: its id, and the way back to the text. */
function copy(node: Content): Content[] {
  if (node.type === 'element') {
    const { id: _, ...properties } = node.properties;
    if ('dataFootnoteBackref' in properties) return [];
    return [element(node.tagName, properties, node.children.flatMap(copy))];
  }
  if (node.type !== 'mdxJsxTextElement')
    return 'value' in node ? [{ type: node.type, value: node.value }] : [];
  const attributes = node.attributes.filter((one) => !('name' in one && one.name === 'id'));
  return [{ type: node.type, name: node.name, attributes, children: node.children.flatMap(copy) }];
}

function element(tagName: string, properties: Element['properties'], children: Content[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Content {
  return { type: 'text', value };
}

function isGap(node: Content): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
