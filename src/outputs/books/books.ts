import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Blog } from '../../library/blog/assemble.ts';
import { booksOf, type Book } from '../../library/queries/books.ts';
import { bytesIn } from '../../library/format/messages.ts';
import type { CardInput } from '../cards/card.ts';
import type { CardDrawer } from '../cards/drawer.ts';
import { epub } from '../epub/epub.ts';
import { bookFromBlog } from '../epub/from-blog.ts';
import { picturesOf } from '../epub/pictures.ts';
import { picturesIn, textOf } from '../epub/texts.ts';
import { attribute, elementsIn, parsePage } from '../markup/html.ts';
import type { EarlierBook } from './earlier.ts';
import { withSizes, withTexts } from './fill.ts';
import { onOnePage } from './one-page.ts';
import { partsOf, type Parts } from './parts.ts';

/** Puts the reading paths and series of a site together to be carried along. */
export interface Bookbinder {
  /** A rendered page; the one page of a book gets the texts of its posts, any other stays as it is. */
  filled(html: string, path: string): Promise<string>;
  /**
   * Writes the EPUBs, once all pages and pictures are there, also where they were found earlier, and says where
   * they are offered how large each is.
   */
  bind(moved: readonly EarlierBook[]): Promise<void>;
}

/** The covers of all books of a blog. */
export function coversOf(blog: Blog): CardInput[] {
  return booksOf(blog).map((book) => coverOf(book, blog));
}

function coverOf({ title, drawing }: Book, { site, cardFont: font }: Blog): CardInput {
  return { title, siteTitle: site.title, drawing, font, upright: true };
}

/**
 * @param folder The rendered site, an absolute path; the page of each post is there, however it was come by.
 * @param cards Draws covers.
 */
export function bookbinder(blog: Blog, folder: string, cards: CardDrawer): Bookbinder {
  const { urls, site } = blog;
  const books = booksOf(blog);
  const read = new Map<string, Promise<Parts>>();
  const place = (path: string) => join(folder, path.slice(urls.home.length));
  const index = (path: string) => join(place(path), 'index.html');
  const partsAt = (path: string) => {
    const known = read.get(path) ?? readFile(index(path), 'utf8').then((html) => partsOf(html, path));
    read.set(path, known);
    return known;
  };
  const postsOf = ({ posts }: Book) =>
    Promise.all(
      posts.map(async ({ id, href }) => ({ id, address: urls.absolute(href), parts: await partsAt(href) })),
    );

  /** What a page is on its way to a reader: its text, compressed as any host does, and its pictures. */
  const pageBytes = async (path: string) => {
    const html = await readFile(index(path), 'utf8');
    const images = elementsIn(parsePage(html)).filter(({ tagName }) => tagName === 'img');
    const sources = new Set(images.flatMap((image) => attribute(image, 'src') ?? []));
    const sizes = await Promise.all(
      [...sources].map((src) =>
        stat(place(src)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    return sizes.reduce((sum, size) => sum + size, gzipSync(html).length);
  };

  const write = async (book: Book) => {
    const texts = (await postsOf(book)).map(({ id, address, parts }) => textOf(id, address, parts));
    const pictures = await picturesOf(picturesIn(texts), urls.home, folder);
    const bytes = epub(bookFromBlog(book, blog, texts, pictures, await cards.png(coverOf(book, blog))));
    await mkdir(dirname(place(book.epub)), { recursive: true });
    await writeFile(place(book.epub), bytes);
    return bytes.length;
  };

  return {
    async filled(html, path) {
      const book = books.find((one) => one.page === path);
      return book ? withTexts(html, onOnePage(await postsOf(book))) : html;
    },
    async bind(moved) {
      for (const book of books) {
        const sizes = new Map([
          [book.epub, bytesIn(await write(book), site.language)],
          [book.page, bytesIn(await pageBytes(book.page), site.language)],
        ]);
        const offered = index(book.href);
        await writeFile(offered, withSizes(await readFile(offered, 'utf8'), sizes));
      }
      for (const { epub: at } of moved) {
        await mkdir(dirname(place(at.from)), { recursive: true });
        await copyFile(place(at.to), place(at.from));
      }
    },
  };
}
