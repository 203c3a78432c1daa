import { parseFeed as readLeniently } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedsOf, type Feed } from '../../../../src/outputs/feeds/feed.ts';
import { atom } from '../../../../src/outputs/feeds/atom.ts';
import { json } from '../../../../src/outputs/feeds/json.ts';
import { rss } from '../../../../src/outputs/feeds/rss.ts';
import { feedFiles } from '../../../../src/outputs/feeds/feeds.ts';
import { faultsIn } from '../../../schemas/validate.ts';
import { postLike, sourceOf } from '../example.ts';

const titles = [
  'Tea & toast',
  '</script><img onerror>',
  ']]> and <![CDATA[',
  '&amp; stays &lt;so&gt;',
  '1984',
];
/** A title of RSS, which some readers take for HTML: what follows a "<" would be lost there. */
const withoutTags = (title: string) => title.replaceAll('<', '‹').replaceAll('>', '›');
const posts = titles.map((title, index) =>
  postLike(`p${index}`, {
    title,
    description: `${title} in short.`,
    pubDate: `2026-07-0${9 - index}`,
    topics: ['body', 'safety'],
    aliases: index === 0 ? ['/old/'] : [],
    revisions: index === 0 ? [{ date: '2026-08-01', note: 'a' }] : [],
  }),
);
const source = {
  ...sourceOf(posts),
  articles: new Map(posts.map(({ id }) => [id, `<p title="]]&gt;">a &amp; b &lt;c&gt;&nbsp;${id}</p>`])),
};
const [feed] = feedsOf(source);
if (!feed) throw new Error('There is no feed.');
const xml = { rss: await rss(feed), atom: atom(feed) };

const links = posts.map(({ id }) => `https://example.org/writing/${id}/`);
const ids = ['https://example.org/old/', ...links.slice(1)];
const dates = posts.map(({ pubDate }) => `${pubDate}T04:00:00.000Z`);
const texts = posts.map(({ id }) => `<p title="]]&gt;">a &amp; b &lt;c&gt;&nbsp;${id}</p>`);

/** The lenient reader decodes entities once more than XML does. */
function decoded(text: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00A0', '&amp;': '&' };
  return Object.entries(signs).reduce((read, [entity, sign]) => read.replaceAll(entity, sign), text);
}

describe.each(['rss', 'atom'] as const)('%s', (format) => {
  test('is valid', () => {
    expect(faultsIn(xml[format], format)).toEqual([]);
  });

  test('is valid without a post', async () => {
    const [none] = feedsOf(sourceOf([]));
    if (!none) throw new Error('There is no feed.');
    expect(faultsIn(format === 'rss' ? await rss(none) : atom(none), format)).toEqual([]);
  });

  test('says the same each time it is written', async () => {
    expect(format === 'rss' ? await rss(feed) : atom(feed)).toBe(xml[format]);
  });

  test('is read by a lenient reader', () => {
    const read = readLeniently(xml[format]);
    expect(read.url).toBe('https://example.org/');
    expect(read.self).toBe(feed.self(format));
    expect(read.title).toBe('Bread & Salt: all writing');
    expect(read.language).toBe('en');
    const shown = format === 'rss' ? titles.map(withoutTags) : titles;
    expect(read.items.map((item) => item.title)).toEqual(shown.map(decoded));
    expect(read.items.map((item) => item.url)).toEqual(links);
    expect(read.items.map((item) => item.id)).toEqual(ids);
    expect(read.items.map((item) => item.published?.toISOString())).toEqual(dates);
    expect(read.items.map((item) => item.content)).toEqual(texts.map(decoded));
    expect(read.items[0]?.categories.map((category) => category.term)).toEqual(['Safety', 'Body & rest']);
    expect([...read.authors, ...(read.items[0]?.authors ?? [])][0]?.name).toBe('Ada & Co');
  });

  test.each([
    ['an ampersand by itself', '&amp;', '&'],
    ['a link without its host', 'https://example.org/writing/p1/', '/writing/p1/'],
    ['an id without its host', 'https://example.org/old/', '/old/'],
    [
      'a month that is none',
      format === 'rss' ? 'Jul 2026' : '2026-07',
      format === 'rss' ? 'Yul 2026' : '2026-17',
    ],
    ['an empty title', '1984</title>', '</title>'],
    ['no mark of itself', 'self', 'other'],
  ])('has a schema that catches %s', (_, right, wrong) => {
    expect(xml[format]).toContain(right);
    expect(faultsIn(xml[format].replace(right, wrong), format)).toHaveLength(1);
  });
});

describe('a strict reader', () => {
  test('reads RSS', () => {
    const read = parseRssFeed(xml.rss);
    expect(read.link).toBe('https://example.org/');
    expect(read.lastBuildDate).toBe('Sat, 01 Aug 2026 04:00:00 GMT');
    expect(read.atom?.links?.[0]?.href).toBe('https://example.org/rss.xml');
    expect(read.items?.map((item) => item.title)).toEqual(titles.map(withoutTags));
    expect(read.items?.map((item) => item.link)).toEqual(links);
    expect(read.items?.map((item) => item.guid)).toEqual(ids.map((value) => ({ value, isPermaLink: false })));
    expect(read.items?.map((item) => new Date(item.pubDate ?? '').toISOString())).toEqual(dates);
    expect(read.items?.map((item) => item.content?.encoded)).toEqual(texts);
    expect(read.items?.[0]?.dc?.creators).toEqual(['Ada & Co']);
    expect(read.items?.[0]?.categories?.map((category) => category.name)).toEqual(['Safety', 'Body & rest']);
  });

  test('reads Atom', () => {
    const read = parseAtomFeed(xml.atom);
    expect(read.entries?.map(({ authors }) => authors)).toEqual(titles.map(() => [{ name: 'Ada & Co' }]));
    expect(read.updated).toBe('2026-08-01T04:00:00.000Z');
    expect(read.xml?.lang).toBe('en');
    expect(read.authors).toEqual([{ name: 'Ada & Co', uri: 'https://example.org/about/' }]);
    expect(read.entries?.map((entry) => entry.title?.value)).toEqual(titles);
    expect(read.entries?.map((entry) => entry.links?.[0]?.href)).toEqual(links);
    expect(read.entries?.map((entry) => entry.id)).toEqual(ids);
    expect(read.entries?.map((entry) => entry.published)).toEqual(dates);
    expect(read.entries?.[0]?.updated).toBe('2026-08-01T04:00:00.000Z');
    expect(read.entries?.map((entry) => entry.content?.value)).toEqual(texts);
    expect(read.entries?.map((entry) => entry.content?.type)).toEqual(texts.map(() => 'html'));
    // As HTML, as the content is: rss2email 3.13.1 takes a text for the whole of the entry.
    expect(read.entries?.[0]?.summary).toMatchObject({ type: 'html', value: 'Tea &amp; toast in short.' });
  });

  test('reads JSON', () => {
    const read = parseJsonFeed(json(feed));
    expect(read.home_page_url).toBe('https://example.org/');
    expect(read.feed_url).toBe('https://example.org/feed.json');
    expect(read.authors).toEqual([{ name: 'Ada & Co', url: 'https://example.org/about/' }]);
    expect(read.items?.map((item) => item.title)).toEqual(titles);
    expect(read.items?.map((item) => item.url)).toEqual(links);
    expect(read.items?.map((item) => item.id)).toEqual(ids);
    expect(read.items?.map((item) => item.date_published)).toEqual(dates);
    expect(read.items?.[0]?.date_modified).toBe('2026-08-01T04:00:00.000Z');
    expect(read.items?.map((item) => item.content_html)).toEqual(texts);
    expect(read.items?.[0]?.tags).toEqual(['Safety', 'Body & rest']);
  });
});

test('RSS reads a description as HTML, so that one in plain text is escaped as such', () => {
  expect(parseRssFeed(xml.rss).items?.[0]?.description).toBe('Tea &amp; toast in short.');
});

test('a JSON feed has a list of items even when it is empty', () => {
  const [none] = feedsOf(sourceOf([]));
  expect(JSON.parse(json(none ?? feed))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  });
});

test('a site in a folder has the folder in every address of every feed', async () => {
  const files = await feedFiles(sourceOf(posts, { address: 'https://example.org/blog/' }));
  expect(files.map((file) => file.path)).toEqual([
    '/blog/rss.xml',
    '/blog/atom.xml',
    '/blog/feed.json',
    ...['safety', 'body'].flatMap((topic) =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `/blog/topics/${topic}/${name}`),
    ),
  ]);
  for (const { text } of files) expect(text.match(/https:\/\/example\.org\/(?!blog\/)/)).toBeNull();
});

test('a feed names a topic page as its home', async () => {
  const topic: Feed | undefined = feedsOf(source)[1];
  expect(parseRssFeed(await rss(topic ?? feed)).link).toBe('https://example.org/topics/safety/');
});

test('an item in another language than its feed says so in each format, and so do its words', async () => {
  const spanish = postLike('p0', { title: 'Dijo "no"', language: 'es', topics: ['body'] });
  const [feed] = feedsOf(sourceOf([spanish, postLike('p1', { topics: ['body'] })]));
  if (!feed) throw new Error('There is no feed.');
  const item = feed.items.find(({ language }) => language === 'es');
  expect(item?.title).toBe('Dijo «no»');
  expect(item?.html).toMatch(/^<div lang="es" dir="ltr">/m);
  expect(
    atom(feed)
      .match(/<entry[^>]*>/g)
      ?.toSorted(),
  ).toEqual(['<entry xml:lang="es">', '<entry>'].toSorted());
  expect(json(feed).match(/"language": "\w+"/g)).toEqual(['"language": "en"', '"language": "es"']);
  expect(await rss(feed)).toContain('<dc:language>es</dc:language>');
});
