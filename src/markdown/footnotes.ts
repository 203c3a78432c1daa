import { defineHastPlugin, type HastNode, type HastPluginEntry, type HastVisitorContext } from 'satteri';
import { isPlain, sidenote, type Element } from './sidenote.ts';

/** A number in the text that leads to a note. */
interface Reference {
  readonly raised: Element;
  readonly number: string;
  readonly name: string;
  /** The address of its note in the list at the end. */
  readonly to: string;
}

/** What a note cannot stand in: it would be read as part of a heading or a link, or be cut off by a table. */
const closed = new Set('a button h1 h2 h3 h4 h5 h6 label summary table'.split(' '));

/**
 * Puts beside each footnote's number the note itself, for `footnotes.css` to
 * show in the margin or to open in place. All that is added is made by a script,
 * and `hidden`: feeds, reader views, text browsers and a page without its styles
 * have the list at the end alone.
 *
 * A post of which one note cannot be beside its number keeps to the list.
 *
 * @param nameOf What a reference is called, from its number.
 */
export function footnotePlugin(nameOf: (number: string) => string): HastPluginEntry {
  return ({ source }) => {
    if (!source.includes('[^')) return undefined;
    const references: Reference[] = [];
    return defineHastPlugin({
      name: 'footnotes',
      element: [
        {
          filter: ['sup'],
          visit(raised, context) {
            const [link] = raised.children;
            if (!isElement(link) || link.properties['dataFootnoteRef'] !== true) return;
            const [digits] = link.children;
            const number = digits?.type === 'text' ? digits.value : '';
            const name = nameOf(number);
            context.setProperty(link, 'ariaLabel', name);
            unsearched(raised, context);
            references.push({ raised, number, name, to: String(link.properties['href']) });
          },
        },
        {
          // The list comes after everything that leads to it, but for a note's own notes.
          filter: ['section'],
          visit(list, context) {
            if (list.properties['dataFootnotes'] !== true) return;
            for (const child of list.children) {
              if (isElement(child) && child.tagName === 'h2') unsearched(child, context);
            }
            placeAll(references, notesIn(list), context);
          },
        },
        {
          filter: ['a'],
          visit(link, context) {
            if ('dataFootnoteBackref' in link.properties) unsearched(link, context);
          },
        },
      ],
    });
  };
}

/** Keeps what the interface says of a note out of the search: its number, the list's name, the way back. */
function unsearched(element: Element, context: HastVisitorContext): void {
  context.setProperty(element, 'dataPagefindIgnore', '');
}

type Notes = ReadonlyMap<string, Element>;

function placeAll(references: readonly Reference[], notes: Notes, context: HastVisitorContext) {
  if (![...notes.values()].every(isPlain) || !references.every(({ raised }) => isOpen(raised, context)))
    return;
  for (const [index, { raised, number, name, to }] of references.entries()) {
    const note = notes.get(to);
    if (!note) continue;
    context.insertAfter(raised, sidenote({ note, number, name, count: index + 1 }));
  }
}

/** The notes of the list at the end, each by its address. */
function notesIn(list: Element): Notes {
  const items = list.children.flatMap((child) =>
    isElement(child) && child.tagName === 'ol' ? child.children : [],
  );
  return new Map(items.filter(isElement).map((item) => [`#${String(item.properties['id'])}`, item]));
}

/** Whether a note can stand beside a number, wherever that is. */
function isOpen(raised: Element, context: HastVisitorContext): boolean {
  let around: HastNode | undefined = raised;
  while (around) {
    const name = 'tagName' in around ? around.tagName : 'name' in around ? around.name : undefined;
    if (closed.has(name ?? '')) return false;
    around = context.parent(around);
  }
  return true;
}

function isElement(node: HastNode | undefined): node is Element {
  return node?.type === 'element';
}
