import { getBlog, type Blog } from '../library/blog.ts';
import type { Frame } from '../library/frame.ts';
import { indexWords, type WordIndex } from '../library/word-index.ts';
import type { CardInput } from '../outputs/card.ts';
import { cardAddress, cardsOf } from '../outputs/cards.ts';
import { fontFaceCss, fontFiles } from '../outputs/fonts.ts';

/** What a route opens before it shows anything. */
export interface Opened {
  readonly blog: Blog;
  readonly frame: Frame;
  readonly cards: ReadonlyMap<string, CardInput>;
  readonly wordIndex: WordIndex;
  /** The address of a page's share card. */
  card(path: string): string | undefined;
}

const opened = new WeakMap<Blog, Promise<Opened>>();

/** The blog, with all that is made once from the whole of it. */
export async function open(): Promise<Opened> {
  const blog = await getBlog();
  const ready = opened.get(blog) ?? prepare(blog);
  opened.set(blog, ready);
  return ready;
}

async function prepare(blog: Blog): Promise<Opened> {
  const { site, words, urls } = blog;
  const [css, files] = await Promise.all([fontFaceCss(urls.font), fontFiles()]);
  const preload = files.filter((file) => file.preload).map((file) => urls.font(file.name));
  const cards = cardsOf(blog);
  return {
    blog,
    frame: { site, words, urls, fonts: { css, preload } },
    cards,
    wordIndex: indexWords(blog.posts),
    card: (path) => cardAddress(cards, path, urls),
  };
}
