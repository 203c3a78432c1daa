import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/library/content/content.ts';
import { attachmentsOf } from '../../../../src/library/content/attachments.ts';
import { urlsOf } from '../../../../src/library/urls.ts';
import { enclosuresOf } from '../../../../src/outputs/feeds/enclosures.ts';
import { feedFiles } from '../../../../src/outputs/feeds/feeds.ts';
import { attachmentsOfTexts } from '../../../../src/outputs/assets/text-attachments.ts';
import { jsonFeed } from '../../../schemas/json-feed.ts';
import { faultsIn } from '../../../schemas/validate.ts';
import { postLike, sourceOf } from '../example.ts';

const content = await readContent('tests/fixtures/blog');
const files = new Set(content.files);
const attachments = await attachmentsOfTexts(content.posts, attachmentsOf(content.folder), files);
const enclosures = enclosuresOf(attachments, urlsOf({ address: 'https://example.org/' }));
const own = enclosures.get('with-files') ?? [];
const source = {
  ...sourceOf([postLike('with-files', { pubDate: '2026-07-02' }), postLike('plain')]),
  enclosures,
};
const feeds = new Map((await feedFiles(source)).map(({ path, text }) => [path, text]));
const feed = (path: string) => feeds.get(path) ?? '';

test('what plays comes first, a document after it, and neither captions nor the picture of a film', () => {
  expect([...enclosures.keys()].sort()).toEqual(['near-home', 'with-files']);
  expect(own.map(({ type }) => type)).toEqual(['audio/mpeg', 'video/mp4', 'video/mp4', 'application/pdf']);
  for (const { address } of own)
    expect(address).toMatch(/^https:\/\/example\.org\/assets\/with-files-[\da-f]{12}\.\w+$/);
});

test('RSS has one of them, Atom and JSON Feed have all, with type and length, and stay valid', () => {
  expect(faultsIn(feed('/rss.xml'), 'rss')).toEqual([]);
  expect(faultsIn(feed('/atom.xml'), 'atom')).toEqual([]);
  expect(jsonFeed.safeParse(JSON.parse(feed('/feed.json'))).error?.issues).toBeUndefined();
  const [sound] = own;
  const [rss] = parseRssFeed(feed('/rss.xml')).items ?? [];
  expect(rss?.enclosures).toEqual([{ url: sound?.address, type: sound?.type, length: sound?.bytes }]);
  const [atom] = parseAtomFeed(feed('/atom.xml')).entries ?? [];
  expect(atom?.links?.filter(({ rel }) => rel === 'enclosure')).toEqual(
    own.map(({ address, type, bytes }) => ({ rel: 'enclosure', href: address, type, length: bytes })),
  );
  const [json] = parseJsonFeed(feed('/feed.json')).items ?? [];
  expect(json?.attachments?.map(({ size_in_bytes: bytes }) => bytes)).toEqual(own.map(({ bytes }) => bytes));
  expect(feed('/feed.json').match(/"attachments"/g)).toHaveLength(1);
});
