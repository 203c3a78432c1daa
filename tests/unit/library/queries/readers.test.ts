import { expect, test } from 'vitest';
import { readersFor } from '../../../../src/library/queries/readers.ts';

const { app, services } = readersFor('https://example.org/blog/rss.xml');

test('an app on the device is opened with the feed', () => {
  expect(app).toBe('feed:https://example.org/blog/rss.xml');
});

test('each service is opened with the whole address of the feed, and nothing else', () => {
  expect(services.map(({ href }) => href)).toEqual([
    'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fexample.org%2Fblog%2Frss.xml',
    'https://www.inoreader.com/?add_feed=https%3A%2F%2Fexample.org%2Fblog%2Frss.xml',
    'https://www.newsblur.com/?url=https%3A%2F%2Fexample.org%2Fblog%2Frss.xml',
    'https://theoldreader.com/feeds/subscribe?url=https%3A%2F%2Fexample.org%2Fblog%2Frss.xml',
  ]);
});
