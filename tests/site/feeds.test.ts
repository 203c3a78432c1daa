import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { jsonFeed } from '../schemas/json-feed.ts';
import { faultsIn } from '../schemas/validate.ts';
import { ownBase } from '../own-blog.ts';
import { readPage, value } from './read.ts';

const site = inject('site');
const fixture = inject('fixture');
const feed = (name: string, folder = fixture) => readFile(join(folder, name), 'utf8');

describe('the feeds of the built site', () => {
  test.each([
    ['this blog', site, ['rss.xml', 'feed.json', 'atom.xml']],
    ['the fixture', fixture, ['rss.xml', 'topics/safety/atom.xml', 'feed.json']],
  ] as const)('of %s are all valid, in all three formats', async (_, folder, some) => {
    const files = (await listFiles(folder)).filter((file) =>
      /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/.test(file),
    );
    for (const file of files) {
      const text = await feed(file, folder);
      if (file.endsWith('rss.xml')) expect([file, faultsIn(text, 'rss')]).toEqual([file, []]);
      else if (file.endsWith('atom.xml')) expect([file, faultsIn(text, 'atom')]).toEqual([file, []]);
      else expect([file, jsonFeed.safeParse(JSON.parse(text)).error?.issues]).toEqual([file, undefined]);
    }
    // The whole blog and each topic with a post.
    expect(files).toEqual(expect.arrayContaining([...some]));
    if (folder === fixture) expect(files.length).toBeGreaterThanOrEqual(12);
  });

  test.each(['rss.xml', 'atom.xml'])(
    '%s holds the newest thirty posts, as one reader sees them',
    async (name) => {
      const read = parseFeed(await feed(name));
      // Among the newest thirty is one that was taken down.
      expect(read.items).toHaveLength(29);
      expect(read.items[0]?.title).toBe(
        // In RSS a title may be taken for HTML.
        `Everything: it’s “all” here & ${name === 'rss.xml' ? '‹there›' : '<there>'}`,
      );
      expect(read.items[0]?.url).toBe('https://fixture.example/blog/writing/everything/');
      expect(read.items[0]?.published?.toISOString()).toBe('2026-10-01T04:00:00.000Z');
    },
  );

  test('another reader sees the same in all three formats', async () => {
    const title = 'Everything: it’s “all” here & <there>';
    const rss = parseRssFeed(await feed('rss.xml')).items ?? [];
    const json = parseJsonFeed(await feed('feed.json')).items ?? [];
    const atom = parseAtomFeed(await feed('atom.xml')).entries ?? [];
    expect([rss.length, json.length, atom.length]).toEqual([29, 29, 29]);
    expect(json[0]?.title).toBe(title);
    expect([rss[0]?.title, atom[0]?.title].map((text) => JSON.stringify(text))).toEqual([
      expect.stringContaining('Everything'),
      expect.stringContaining('Everything'),
    ]);
    expect(rss.map((item) => item.link)).toEqual(json.map((item) => item.url));
  });

  test('an item carries the whole post, its content note first, addresses whole, nothing of the page', async () => {
    const [item] = parseFeed(await feed('rss.xml')).items;
    const content = item?.content ?? '';
    expect(content).toMatch(/^<p>Before you read\. In the middle, this post discusses eating/);
    expect(content).toContain('It’s a paragraph with “quotes”');
    expect(content).toContain('href="https://fixture.example/blog/writing/plain/"');
    expect(content).toContain('The first note.');
    expect(content).toContain('See the help lines');
    expect(content).not.toMatch(/ class=| style=|<svg|href="\/|src="\//);
  });

  test('an item keeps the identity of its first address after a rename', async () => {
    const [item] = parseFeed(await feed('rss.xml')).items;
    expect(item?.id).toBe('https://fixture.example/blog/writing/the-first-name/');
  });

  test('each topic has a feed of its own, offered on its page', async () => {
    const read = parseFeed(await feed('topics/safety/rss.xml'));
    expect(read.items.map((item) => item.title)).toEqual([
      'Everything: it’s “all” here & ‹there›',
      'A plain post',
      'A heavier post',
      'Every element that a post can hold, on one page',
    ]);
    const topic = await readPage(fixture, 'topics/safety/');
    const offered = topic.all('link', { rel: 'alternate' }).map((link) => value(link, 'href'));
    expect(offered).toContain('/blog/topics/safety/rss.xml');
  });

  test.each([
    ['this blog', site, ownBase],
    ['the fixture', fixture, '/blog/'],
  ])("an item's link is the address that its page calls its own, in %s", async (_, folder, base) => {
    for (const item of parseFeed(await feed('rss.xml', folder)).items) {
      const path = decodeURIComponent(new URL(item.url ?? '').pathname).slice(base.length);
      const page = await readPage(folder, path);
      expect(value(page.one('link', { rel: 'canonical' }), 'href')).toBe(item.url);
    }
  });
});
