import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Site } from '../../schema/site.ts';

/** A book as an EPUB says it. What is not called XHTML is plain text. */
export interface EpubBook extends Pick<Site, 'language' | 'direction'> {
  /** Never changes, whatever becomes of the title: reading apps take a book with a new one for another. */
  readonly identifier: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly publisher: string;
  readonly rights: string;
  /** The whole address of the page that it is made from. */
  readonly source: string;
  /** The day of the newest text in it. */
  readonly newest: CalendarDate;
  /** What somebody who cannot see it well can count on. */
  readonly accessibility: string;
  /** What the table of contents is called. */
  readonly contents: string;
  /** All that is read, in its order; the first is the title page. */
  readonly sections: readonly Section[];
  readonly pictures: readonly Picture[];
}

/** A part of a book that begins on a new page. */
export interface Section {
  /** Its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly xhtml: string;
}

/** A picture in a book, by its file's name. */
export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it stands for the whole book on a shelf. */
  readonly cover?: boolean;
}

/** Where a picture lies, from the texts. */
export function pictureFile(name: string): string {
  return `pictures/${name}`;
}

/** Where a part of the book lies, from the other parts. */
export function sectionFile(name: string): string {
  return `${name}.xhtml`;
}

/** Where the post with an id lies, without the ending. */
export function postSection(id: string): string {
  return `post-${id}`;
}
