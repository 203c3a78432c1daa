import { attribute, elementsIn, has, parsePage, type Element } from '../markup/html.ts';

/** What of a post's page is carried along, each as its HTML; the frame around them is made anew. */
export interface Parts {
  /** What the post goes into, and the way past it. */
  readonly note: string;
  readonly cover: string;
  /** The prose, and the sources. */
  readonly text: string;
}

/**
 * Takes the parts of a post out of its built page, where `data-book` marks the first two and `data-feed` the text.
 * The note stands in the text as well, and is taken out of it.
 *
 * @throws When the page has no text.
 */
export function partsOf(html: string, address: string): Parts {
  const elements = elementsIn(parsePage(html));
  const textOf = (wanted: (element: Element) => boolean) =>
    elements
      .filter(wanted)
      .map(({ sourceCodeLocation: at }) => html.slice(at?.startOffset, at?.endOffset))
      .join('\n');
  const marked = (name: string) => textOf((element) => attribute(element, 'data-book') === name);
  const note = marked('note');
  const text = textOf((element) => has(element, 'data-feed'));
  if (text === '') throw new Error(`${address} marks nothing with data-feed.`);
  return { note, cover: marked('cover'), text: text.replace(note, () => '') };
}
