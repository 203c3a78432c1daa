import { strToU8, zipSync, type Zippable } from 'fflate';
import { pictureFile, sectionFile, type EpubBook } from './book.ts';
import { navigation, ncx, page } from './contents.ts';
import { container, packageDocument } from './package.ts';
import { style } from './style.ts';

/** Compressed already: to do it again would cost time and save nothing. */
const packed = /\.(?:jpg|png)$/;

/**
 * A book as an EPUB: the same bytes for the same book, whenever and wherever it is made.
 * Format: EPUB 3.3, 4.3 (w3.org/TR/epub-33/#sec-zip-container): what it is comes first, as it is.
 */
export function epub(book: EpubBook): Uint8Array<ArrayBuffer> {
  const text = (words: string): Zippable[string] => [strToU8(words), { level: 9 }];
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(container),
    'EPUB/package.opf': text(packageDocument(book)),
    'EPUB/nav.xhtml': text(page(book, book.contents, navigation(book))),
    'EPUB/toc.ncx': text(ncx(book)),
    'EPUB/style.css': text(style),
    ...Object.fromEntries(
      book.sections.map(({ name, title, xhtml }) => [
        `EPUB/${sectionFile(name)}`,
        text(page(book, title, xhtml)),
      ]),
    ),
    ...Object.fromEntries(
      book.pictures.map(({ name, bytes }): [string, Zippable[string]] => [
        `EPUB/${pictureFile(name)}`,
        [bytes, { level: packed.test(name) ? 0 : 9 }],
      ]),
    ),
  };
  return zipSync(files, { mtime: zipTime(book.newest) });
}

/**
 * Noon of a day as a zip keeps it: in the time of wherever one is, so that the same numbers come out everywhere,
 * and of no year before 1980 (APPNOTE.TXT, 4.4.6).
 */
function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return year < 1980 ? new Date(1980, 0, 1, 12) : new Date(Math.min(year, 2099), month - 1, date, 12);
}
