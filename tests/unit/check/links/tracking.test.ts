import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/check/prose.ts';
import { trackingOf } from '../../../../src/check/links/tracking.ts';
import { edited } from '../../../../src/author/fix/edited.ts';
import { foundIn, foundInText, post } from '../folder.ts';

/** A text without what follows its readers. */
function mended(body: string): string {
  const document = { kind: 'post', id: 'a', file: 'posts/a.mdx', body, bodyLine: 1 } as const;
  const diagnostics = trackingOf(document, readProse(document, body));
  return edited(
    body,
    diagnostics.flatMap(({ fix = [] }) => fix),
  );
}

test('what was added to a link is a warning, with the link without it', async () => {
  expect(
    await foundInText('As [she says](https://example.net/?utm_source=news&page=2&fbclid=x#part).'),
  ).toEqual([
    'warning 7:15 "https://example.net/?utm_source=news&page=2&fbclid=x#part": "utm_source" and "fbclid" in this link were added to follow who comes from where. | Write: https://example.net/?page=2#part',
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

describe('a link that goes through others', () => {
  test.each([
    ['[a](https://www.google.com/url?q=https://example.org/lamps&sa=D)', '[a](https://example.org/lamps)'],
    [
      '[a](https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3Dx%26b%3D1)',
      '[a](https://example.org/?b=1)',
    ],
    ['See https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2F. Then', 'See https://example.org/. Then'],
    [
      '<a href="https://out.reddit.com/x?url=https%3A%2F%2Fexample.org%2F">a</a>',
      '<a href="https://example.org/">a</a>',
    ],
    [
      '[a](https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa_(b) "T")',
      '[a](https://example.org/a_%28b%29 "T")',
    ],
    [
      '[a](https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252F&data=05)',
      '[a](https://example.org/)',
    ],
    ['[a](https://youtu.be/abc?si=XyZ123&t=30)', '[a](https://youtu.be/abc?t=30)'],
    [
      '`https://www.google.com/url?q=https://example.org/`',
      '`https://www.google.com/url?q=https://example.org/`',
    ],
    ['[a](https://bit.ly/3abc)', '[a](https://bit.ly/3abc)'],
  ])('%s', (typed, without) => {
    expect(mended(typed)).toBe(without);
  });

  test('is a warning, and an error when it holds a mail address; one that cannot be read is told so', async () => {
    const links = [
      'https://www.google.com/url?q=https://example.org/lamps&sa=D',
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Flamps&data=05%7C01%7Cada%40example.org%7Cabc',
      'https://bit.ly/3abc',
      'https://example.net/?who=ada%40example.org&page=2',
      'https://social.example/@ada@example.org and https://example.net/?image=logo@2x.png',
    ];
    expect(await foundInText(links.map((link) => `See ${link} there.`).join('\n\n'))).toMatchInlineSnapshot(`
      [
        "warning 7:5 "https://www.google.com/url?q=https://example.org/lamps&sa=D": This link goes through Google, so that they learn who follows it from here. | Write: https://example.org/lamps",
        "error 9:5 "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Flamps&data=05%7C01%7Cada%40example.org%7Cabc": This link goes through the mail program Outlook, so that they learn who follows it from here. It also holds the mail address "ada@example.org". | Write: https://example.org/lamps",
        "warning 11:5 "https://bit.ly/3abc": This link goes through a service that shortens addresses, so that they learn who follows it from here. | What lies behind it cannot be read from it: open it, and write the address that the browser shows in the end.",
        "error 13:5 "https://example.net/?who=ada%40example.org&page=2": This link holds the mail address "ada@example.org", and whoever reads here would see it. | Look whether it works without, and write: https://example.net/",
      ]
    `);
  });
});

test('the sources of a post are read too, and what stands in the data files', async () => {
  const found = await foundIn({
    'posts/mine.mdx': post({
      sources:
        '\n  - title: A book\n    url: https://example.net/?utm_source=x # https://example.net/?utm_source=y',
    }),
    'topics.yaml':
      'grief:\n  title: T\n  description: See https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F\n  drawing: water\nrest:\n  title: T\n  description: D.\n  drawing: water\n',
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "warning posts/mine.mdx:8:10 "https://example.net/?utm_source=x": "utm_source" in this link was added to follow who comes from where. | Write: https://example.net/",
      "warning topics.yaml:3:20 "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F": This link goes through Facebook, so that they learn who follows it from here. | Write: https://example.org/",
    ]
  `);
});
