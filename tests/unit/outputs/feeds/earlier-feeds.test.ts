import { expect, test } from 'vitest';
import { urlsOf } from '../../../../src/library/urls.ts';
import { earlierFeeds } from '../../../../src/outputs/feeds/earlier-feeds.ts';
import { topic } from '../../make.ts';

const urls = urlsOf({ address: 'https://example.org/blog/' });

test('the feeds of a topic lie at its earlier addresses too, and only at those that were a topic’s', () => {
  const feeds = [
    { path: urls.feed('rss'), text: 'all' },
    { path: urls.feed('rss', 'rest'), text: 'rss' },
    { path: urls.feed('json', 'rest'), text: 'json' },
  ];
  const topics = [topic({ id: 'rest', aliases: ['/topics/quiet/', '/quiet/'] }), topic({ id: 'other' })];
  expect(earlierFeeds(feeds, topics, urls)).toEqual([
    { path: '/blog/topics/quiet/rss.xml', to: '/blog/topics/rest/rss.xml', text: 'rss' },
    { path: '/blog/topics/quiet/feed.json', to: '/blog/topics/rest/feed.json', text: 'json' },
  ]);
});
