import { describe, expect, test } from 'vitest';
import { feedFormats, urlsOf } from '../../../src/library/urls.ts';

const urls = urlsOf({ address: 'https://example.org/' });
const inFolder = urlsOf({ address: 'https://example.org/notes/blog/' });

test('pages have a slash at both ends, and no number on their first page', () => {
  expect(urls.home).toBe('/');
  expect(urls.post('a-post')).toBe('/writing/a-post/');
  expect(urls.year('2026')).toBe('/writing/2026/');
  expect(urls.year('2026', 1)).toBe('/writing/2026/');
  expect(urls.topic('body', 2)).toBe('/topics/body/2/');
  expect(urls.page('about')).toBe('/about/');
});

test('files have no slash at their end', () => {
  expect(urls.notFound).toBe('/404.html');
  expect(urls.card('ab12')).toBe('/cards/ab12.png');
  expect(urls.file('site.webmanifest')).toBe('/site.webmanifest');
});

test('each feed has an address of its own, for the site and for a topic', () => {
  expect(feedFormats.map((format) => urls.feed(format))).toEqual(['/rss.xml', '/atom.xml', '/feed.json']);
  expect(urls.feed('atom', 'body')).toBe('/topics/body/atom.xml');
});

describe('a site in a folder', () => {
  test('has the folder before every address', () => {
    const { home, writing, topics, paths, seriesList, search, help, follow, limits, privacy, notFound } =
      inFolder;
    const made = [
      ...[home, writing, topics, paths, seriesList, search, help, follow, limits, privacy, notFound],
      ...[inFolder.year('2026'), inFolder.post('a'), inFolder.topic('a', 2), inFolder.path('a')],
      ...[inFolder.series('a'), inFolder.page('a'), inFolder.feed('rss'), inFolder.feed('json', 'a')],
      ...[inFolder.card('a'), inFolder.font('a'), inFolder.file('a')],
    ];
    for (const address of made) expect(address).toMatch(/^\/notes\/blog\//);
  });

  test('has it before a path that the author writes from the root of the blog, and only once', () => {
    expect(inFolder.from('/limits/')).toBe('/notes/blog/limits/');
    expect(inFolder.from('limits/')).toBe('/notes/blog/limits/');
  });

  test('has it once in a whole address', () => {
    expect(inFolder.absolute(inFolder.post('a'))).toBe('https://example.org/notes/blog/writing/a/');
  });
});

test('a port belongs to a whole address', () => {
  const local = urlsOf({ address: 'http://localhost:4321/' });
  expect(local.absolute(local.search)).toBe('http://localhost:4321/search/');
});
