import { colorsAt, drawing, sceneSvg, type Subject } from '../../art/index.ts';
import type { Blog } from '../../library/blog/assemble.ts';
import type { Book } from '../../library/queries/books.ts';
import { fill } from '../../library/format/messages.ts';
import { postSection, type EpubBook, type Picture, type Section } from './book.ts';
import { chapterPage, helpPage, titlePage } from './pages.ts';
import { written, type Text } from './texts.ts';

/**
 * A reading path or a series as a book.
 *
 * @param texts Its posts, in their order.
 * @param shown The pictures of the posts, by the address at which their pages show them.
 * @param cover What stands for the book on a shelf, a PNG.
 */
export function bookFromBlog(
  book: Book,
  blog: Blog,
  texts: readonly Text[],
  shown: ReadonlyMap<string, Picture>,
  cover: Uint8Array,
): EpubBook {
  const { site, words, urls } = blog;
  const names = new Map([...shown].map(([src, { name }]) => [src, name]));
  const total = book.posts.length;
  const label = book.kind === 'paths' ? words.stop : words.partOf;
  const [first] = book.aliases;
  const own = drawn('title', book.drawing);
  const drawings = book.posts.flatMap((post) =>
    post.hasCover ? [] : drawn(postSection(post.id), post.drawing),
  );
  const chapters = book.posts.flatMap((post, index): Section[] => {
    const text = texts.find(({ chapter }) => chapter.id === post.id);
    if (!text) return [];
    const name = postSection(post.id);
    const drawing = drawings.find((one) => one.name === `${name}.svg`)?.name;
    const frame = { post, label: fill(label, { part: index + 1, total }), drawing };
    return [{ name, title: post.title, xhtml: chapterPage(frame, written(text, texts, names), blog) }];
  });
  return {
    identifier: urls.absolute(first === undefined ? book.href : urls.from(first)),
    title: book.title,
    description: book.description,
    language: site.language,
    direction: site.direction,
    author: site.author.name,
    publisher: site.title,
    rights: fill(words.footerRights, { author: site.author.name }),
    source: urls.absolute(book.href),
    newest: book.newest,
    accessibility: words.bookAccess,
    contents: words.inThisOrder,
    sections: [
      { name: 'title', title: book.title, xhtml: titlePage(book, blog, own.name) },
      ...chapters,
      { name: 'help', title: words.helpShort, xhtml: helpPage(book, blog) },
    ],
    pictures: [
      { name: 'cover.png', bytes: cover, cover: true },
      own,
      ...drawings,
      ...new Set(shown.values()),
    ],
  };
}

function drawn(name: string, subject: Subject): Picture {
  const shown = drawing(subject);
  return { name: `${name}.svg`, bytes: new TextEncoder().encode(sceneSvg(shown, colorsAt(shown.when))) };
}
