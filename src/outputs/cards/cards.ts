import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Place } from '../../art/index.ts';
import type { Blog } from '../../library/blog/assemble.ts';
import { cardKey, type CardInput } from './card.ts';
import { cachedCard } from './card-cache.ts';

type Cards = Pick<
  Blog,
  'site' | 'words' | 'cardFont' | 'urls' | 'posts' | 'topics' | 'series' | 'paths' | 'pages'
>;

/** The share card of each page, by the page's address. What two pages show alike is drawn once. */
export function cardsOf(blog: Cards): ReadonlyMap<string, CardInput> {
  const { site, words, cardFont: font, urls, posts, topics, series, paths, pages } = blog;
  const usual: Place = topics[0]?.drawing ?? 'people';
  const plain = (path: string, title: string, place = usual): [string, CardInput] => [
    path,
    { title, siteTitle: site.title, font, drawing: { slug: path.slice(urls.home.length), place } },
  ];
  return new Map([
    plain(urls.home, site.headline),
    plain(urls.writing, words.allWriting),
    plain(urls.topics, words.allTopics),
    plain(urls.paths, words.startHere),
    plain(urls.seriesList, words.allSeries),
    plain(urls.search, words.search),
    plain(urls.changes(), words.changes),
    ...pages.map((page) => plain(urls.page(page.id), page.title)),
    ...topics.map((topic) => plain(urls.topic(topic.id), topic.title, topic.drawing)),
    ...series.map((one) => plain(urls.series(one.id), one.title)),
    ...paths.map((path) => plain(urls.path(path.id), path.title)),
    ...posts.map((post): [string, CardInput] => [
      post.href,
      {
        title: post.title,
        siteTitle: site.title,
        font,
        topic: post.topic.title,
        note: post.note,
        drawing: post.drawing,
      },
    ]),
  ]);
}

/** The address of a page's share card, from the root of the host. */
export function cardAddress(cards: ReadonlyMap<string, CardInput>, path: string, urls: Blog['urls']) {
  const card = cards.get(path);
  return card && urls.card(cardKey(card));
}

/** How many cards are drawn at once; each is work for one core. */
const atOnce = 4;

/**
 * Draws every card into the site.
 *
 * @param folder The site, an absolute path.
 * @param cache Where cards are kept between builds.
 */
export async function writeCards(blog: Cards, folder: string, cache: string): Promise<void> {
  const { urls } = blog;
  const left = new Map([...cardsOf(blog).values()].map((card) => [cardKey(card), card])).entries();
  const draw = async () => {
    for (const [key, card] of left) {
      const file = join(folder, urls.card(key).slice(urls.home.length));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await cachedCard(card, cache));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
}
