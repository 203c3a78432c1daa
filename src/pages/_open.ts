import type { Blog } from '../library/assemble.ts';
import { getBlog } from '../library/blog.ts';
import type { Frame } from '../library/frame.ts';
import type { CardInput } from '../outputs/card.ts';
import { cardAddress, cardsOf } from '../outputs/cards.ts';
import { fontFaceCss } from '../outputs/fonts.ts';
import { optionalPages } from '../schema/page.ts';

/** What a route opens before it shows anything. */
export interface Opened {
  readonly blog: Blog;
  readonly frame: Frame;
  readonly cards: ReadonlyMap<string, CardInput>;
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
  const css = await fontFaceCss(urls.font);
  const more = blog.pages
    .filter(({ id }) => optionalPages.includes(id))
    .map(({ id, title }) => ({ href: urls.page(id), text: title }));
  const cards = cardsOf(blog);
  return {
    blog,
    frame: { site, words, urls, fonts: { css }, more },
    cards,
    card: (path) => cardAddress(cards, path, urls),
  };
}

/** The routes of a page that is no post's: none, when this run renders posts alone. */
export async function rest<Route>(routes: (blog: Blog) => readonly Route[]): Promise<Route[]> {
  const { blog } = await open();
  return blog.plan?.rest === false ? [] : [...routes(blog)];
}
