import { placesIn, targetOf, type Chapter } from '../books/links.ts';
import type { Parts } from '../books/parts.ts';
import { staticContent } from '../books/static-content.ts';
import { attribute, elementsIn, type Parent } from '../markup/html.ts';
import { pictureFile, postSection, sectionFile } from './book.ts';
import { asNotes } from './notes.ts';
import { withRoom } from './room.ts';
import { xhtml } from './xhtml.ts';

/** A post as it is about to stand in a book. */
export interface Text {
  readonly chapter: Chapter;
  readonly note: Parent;
  /** Its cover, its prose and its sources. */
  readonly text: Parent;
}

/** @param address The whole address of the post's page. */
export function textOf(id: string, address: string, parts: Parts): Text {
  const note = staticContent(parts.note, 'plain');
  const text = staticContent(`${parts.cover}${parts.text}`, 'plain');
  asNotes(text);
  withRoom(text);
  return { note, text, chapter: { id, address, places: new Set([...placesIn(note), ...placesIn(text)]) } };
}

/** Where every picture lies that is shown in some texts: its address as it stands on their pages. */
export function picturesIn(texts: readonly Text[]): ReadonlySet<string> {
  const images = texts.flatMap(({ text }) => elementsIn(text).filter(({ tagName }) => tagName === 'img'));
  return new Set(images.flatMap((image) => attribute(image, 'src') ?? []));
}

/**
 * The note and the text of a post as XHTML.
 *
 * @param texts All posts of the book: links to them stay in it.
 * @param pictures The name in the book of each picture that is in it, by its address.
 */
export function written(
  { chapter, note, text }: Text,
  texts: readonly Text[],
  pictures: ReadonlyMap<string, string>,
): { readonly note: string; readonly text: string } {
  const chapters = texts.map((one) => one.chapter);
  const places = {
    link(href: string) {
      const target = targetOf(href, chapter, chapters);
      if (!target?.chapter) return target && linkFor(target.address);
      const file = target.chapter === chapter ? '' : sectionFile(postSection(target.chapter.id));
      const place = target.place === undefined ? '' : `#${encodeURIComponent(target.place)}`;
      return file + place || sectionFile(postSection(chapter.id));
    },
    picture(src: string) {
      const name = pictures.get(src);
      return name === undefined ? undefined : pictureFile(name);
    },
  };
  return { note: xhtml(note, places), text: xhtml(text, places) };
}

/**
 * Where a link out of the book leads. A number to text has none: the words say it, reading apps seldom know `sms:`,
 * and EPUBCheck takes it for a scheme that nobody registered (4.2.6, HTM-025; it is RFC 5724's).
 */
export function linkFor(address: string): string | undefined {
  return address.startsWith('sms:') ? undefined : withinUrl(address);
}

/** An address with nothing in it but what may stand in one: browsers take more, and checkers of books do not. */
function withinUrl(address: string): string {
  return address.replace(/%(?![\da-f]{2})/gi, '%25').replace(/[|^`{}\\"<>]/g, encodeURIComponent);
}
