import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/author/check/prose.ts';
import { tracking } from '../../../../src/author/check/tracking.ts';
import { edited } from '../../../../src/author/check/fix/edited.ts';
import { foundInText } from './folder.ts';

/** A text without what follows its readers. */
function mended(body: string): string {
  const manuscript = {
    kind: 'post',
    id: 'a',
    file: 'posts/a.mdx',
    format: 'mdx',
    prose: { body, bodyLine: 1 },
  } as const;
  const problems = tracking(manuscript, readProse(manuscript, body));
  return edited(
    body,
    problems.flatMap(({ fix = [] }) => fix),
  );
}

test('what was added to a link is a warning, with the link without it', async () => {
  expect(
    await foundInText('As [she says](https://example.net/?utm_source=news&page=2&fbclid=x#part).'),
  ).toEqual([
    'warning 7:35 "?utm_source=news&page=2&fbclid=x": "utm_source" and "fbclid" in this link were added to follow who comes from where. | Write: https://example.net/?page=2#part',
  ]);
});

describe('what is taken out', () => {
  test.each([
    ['[a](https://x.org/?utm_source=n "A title")', '[a](https://x.org/ "A title")'],
    ['[a](https://x.org/b_(c)?gclid=1&d=2)', '[a](https://x.org/b_(c)?d=2)'],
    ['[a](https://x.org/?d=2&amp;mc_eid=1&amp;e=3)', '[a](https://x.org/?d=2&amp;e=3)'],
    ['[a](https://x.org/?utm_source=n#there)', '[a](https://x.org/#there)'],
    ['[a]: https://x.org/?igshid=n\n\n[a]', '[a]: https://x.org/\n\n[a]'],
    ['<https://x.org/?utm_medium=n.>', '<https://x.org/>'],
    ['[a](https://x.org/?utm_medium=n.)', '[a](https://x.org/)'],
    ['(See https://x.org/?utm_medium=n.)', '(See https://x.org/.)'],
    ['See https://x.org/?UTM_Source=n. Then', 'See https://x.org/. Then'],
    ['**https://x.org/?fbclid=n**', '**https://x.org/**'],
    ['<a href="https://x.org/?utm_id=n">a</a>', '<a href="https://x.org/">a</a>'],
    ['https://x.org/?fbclid=1 https://x.org/?b&gclid', 'https://x.org/ https://x.org/?b'],
  ])('%s', (typed, without) => {
    expect(mended(typed)).toBe(without);
  });
});

describe('what stays', () => {
  test.each([
    'https://x.org/?utm=a&source=b&ref=c',
    'https://x.org/utm_source=a',
    'https://x.org/#utm_source=a',
    'https://x.org/?page=https://y.org/?utm_source=a',
    'https://web.archive.org/web/2020/https://y.org/?utm_source=a',
    '`https://x.org/?utm_source=a`',
    '```\nhttps://x.org/?utm_source=a\n```',
    '{/* https://x.org/?utm_source=a */}',
    '<!-- https://x.org/?utm_source=a -->',
    'utm_source=a, as in ?utm_source=a',
  ])('%s', (typed) => {
    expect(mended(typed)).toBe(typed);
  });
});
