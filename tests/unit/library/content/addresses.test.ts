import { expect, test } from 'vitest';
import { addressesOf, answeredBy } from '../../../../src/library/content/addresses.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, post } from '../../check/folder.ts';

const today = '2026-11-22';
const content = async () =>
  readContent(
    await contentWith({
      'posts/public.mdx': post({ aliases: '[/Old/]' }),
      'posts/later.mdx': post({
        pubDate: '2026-12-24',
        topics: '[rest]',
        series: 'finding-a-place',
        part: '1',
      }),
      'posts/draft.mdx': post({ draft: 'true', aliases: '[/hidden/]' }),
      'posts/gone.mdx': post({ withdrawn: '2026-10-01', aliases: '[/silent/]' }),
    }),
  );

test('what readers can open is given its day: today, or when a scheduled post appears', async () => {
  expect(Object.fromEntries(addressesOf(await content(), today))).toEqual({
    '/writing/seen/': today,
    '/writing/public/': today,
    '/old/': today,
    '/writing/later/': '2026-12-24',
    '/writing/gone/': today,
    '/about/': today,
    '/follow/': today,
    '/help/': today,
    '/limits/': today,
    '/privacy/': today,
    '/topics/grief/': today,
    '/topics/rest/': '2026-12-24',
    '/series/finding-a-place/': '2026-12-24',
    '/paths/begin/': today,
  });
});

test('a withdrawn post answers for its earlier addresses too, a draft for none', async () => {
  const answered = answeredBy(await content(), today);
  expect(['/writing/gone/', '/silent/', '/topics/rest/'].filter((one) => !answered.has(one))).toEqual([]);
  expect(['/writing/draft/', '/hidden/', '/writing/later/'].filter((one) => answered.has(one))).toEqual([]);
});
