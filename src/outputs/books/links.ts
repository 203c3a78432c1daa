import { absolute } from '../feeds/absolute.ts';
import { attribute, elementsIn, type Parent } from '../markup/html.ts';
import { decodedPart } from '../../schema/decoded.ts';

/** A post in a book, and the places in it that a link can lead to. */
export interface Chapter {
  readonly id: string;
  /** The whole address of its own page. */
  readonly address: string;
  readonly places: ReadonlySet<string>;
}

/** Where a link leads: to a post in the same book, and a place in it where there is one; else elsewhere. */
export type Target =
  | { readonly chapter: Chapter; readonly place: string | undefined }
  | { readonly chapter: undefined; readonly address: string };

/** Everything under a node that has an id. */
export function placesIn(parent: Parent): ReadonlySet<string> {
  return new Set(elementsIn(parent).flatMap((element) => attribute(element, 'id') ?? []));
}

/**
 * Where a link leads that stands in a post.
 *
 * @param href As it stands on the post's page.
 * @param from The post.
 * @param chapters All posts of the book.
 * @returns Nothing for an address that cannot be followed.
 */
export function targetOf(href: string, from: Chapter, chapters: readonly Chapter[]): Target | undefined {
  const address = absolute(href, from.address);
  if (address === undefined) return undefined;
  const [page = '', place = ''] = address.split('#');
  const chapter = chapters.find((one) => one.address === page);
  if (!chapter) return { chapter, address };
  const name = decodedPart(place);
  return { chapter, place: chapter.places.has(name) ? name : undefined };
}
