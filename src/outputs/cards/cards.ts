import type { Place } from '../../art/index.ts';
import type { Blog } from '../../library/blog/assemble.ts';
import { cardKey, type CardInput } from './card.ts';

/** What of a blog its cards show. */
export type WithCards = Pick<
  Blog,
  'site' | 'words' | 'cardFont' | 'urls' | 'posts' | 'topics' | 'series' | 'paths' | 'pages'
>;

/** The share card of each page, by the page's address. What two pages show alike is drawn once. */
export function cardsOf(blog: WithCards): ReadonlyMap<string, CardInput> {
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
