import { serialize } from 'parse5';
import { anchorOf } from '../../library/queries/books.ts';
import {
  attribute,
  elementsIn,
  has,
  rename,
  setAttribute,
  type Element,
  type Parent,
} from '../markup/html.ts';
import { placesIn, targetOf, type Chapter } from './links.ts';
import type { Parts } from './parts.ts';
import { staticContent } from './static-content.ts';

/** Attributes whose words are ids. */
const references = ['aria-controls', 'aria-describedby', 'aria-details', 'aria-labelledby', 'for', 'headers'];

/** The marks that the page's styles go by. */
const styled = ['data-align', 'data-bare', 'data-footnote-backref', 'data-footnote-ref', 'data-footnotes'];

/** What stands on the one page of a book of each of its posts. */
export interface OnPage {
  readonly note: string;
  /** Its cover, its prose and its sources. */
  readonly text: string;
}

/**
 * The posts of a book as they stand on its one page: every place is named after its post, so that no two
 * meet, links from one to the other stay on the page, and their headings are one level down.
 *
 * @param posts Each post's id, the whole address of its page, and its parts, in their order.
 */
export function onOnePage(
  posts: readonly { readonly id: string; readonly address: string; readonly parts: Parts }[],
): ReadonlyMap<string, OnPage> {
  const trees = posts.map(({ id, address, parts }) => {
    const note = staticContent(parts.note, 'all');
    const text = staticContent(`${parts.cover}${parts.text}`, 'all');
    return { note, text, chapter: { id, address, places: new Set([...placesIn(note), ...placesIn(text)]) } };
  });
  const chapters = trees.map(({ chapter }) => chapter);
  return new Map(
    trees.map(({ note, text, chapter }) => {
      const written = (tree: Parent) => {
        for (const element of elementsIn(tree)) settle(element, chapter, chapters);
        return serialize(tree).trim();
      };
      return [chapter.id, { note: written(note), text: written(text) }];
    }),
  );
}

function settle(element: Element, chapter: Chapter, chapters: readonly Chapter[]): void {
  const named = (place: string) => `${anchorOf(chapter.id)}--${place}`;
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level) rename(element, `h${Number(level) + 1}`);
  const id = attribute(element, 'id');
  if (id !== undefined) setAttribute(element, 'id', named(id));
  for (const name of references.filter((one) => has(element, one))) {
    const places = (attribute(element, name) ?? '').split(/\s+/).filter((place) => chapter.places.has(place));
    setAttribute(element, name, places.length > 0 ? places.map(named).join(' ') : undefined);
  }
  const href = attribute(element, 'href');
  const target = href === undefined ? undefined : targetOf(href, chapter, chapters);
  if (target?.chapter) {
    const post = anchorOf(target.chapter.id);
    setAttribute(element, 'href', target.place === undefined ? `#${post}` : `#${post}--${target.place}`);
  }
  element.attrs = element.attrs.filter(({ name }) => !name.startsWith('data-') || styled.includes(name));
  if (element.tagName === 'img' || element.tagName === 'source') atOnce(element);
}

/** On paper there is no picture that was waiting to be near. */
function atOnce(picture: Element): void {
  setAttribute(picture, 'loading', undefined);
  setAttribute(picture, 'fetchpriority', undefined);
  setAttribute(picture, 'sizes', attribute(picture, 'sizes')?.replace(/^auto, /, ''));
}
