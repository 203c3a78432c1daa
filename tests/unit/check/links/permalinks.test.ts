import { describe, expect, test } from 'vitest';
import { post, toldOf } from '../folder.ts';

const own = [
  '/writing/seen/',
  '/topics/grief/',
  '/topics/rest/',
  '/series/finding-a-place/',
  '/paths/begin/',
  ...['about', 'follow', 'help', 'limits', 'not-found', 'privacy', 'withdrawn'].map((id) => `/${id}/`),
];

/** A record of some addresses, and of those of the smallest blog, all first published on one day. */
const record = (...addresses: readonly string[]) => ({
  'addresses.txt': [...addresses, ...own].map((address) => `${address} 2026-04-03\n`).join(''),
});

test('addresses that go on working are no problem', async () => {
  const files = {
    ...record('/about/', '/old/'),
    'posts/mine.mdx': post({ aliases: '[/old/]' }),
  };
  expect(await toldOf(files)).toBe('');
});

test('a topic without a post for the time being is not lost', async () => {
  expect(await toldOf(record())).toBe('');
});

test('what is scheduled or a draft and was never published may go', async () => {
  const later = { 'addresses.txt': '/writing/never/ 2026-12-24\n' };
  expect(await toldOf({ ...later, 'posts/draft.mdx': post({ draft: 'true' }) })).toBe('');
});

describe('a published post', () => {
  test('is renamed', async () => {
    const files = { ...record('/writing/a-kettle/'), 'posts/the-kettle.mdx': post({ title: 'A kettle' }) };
    expect(await toldOf(files)).toMatchInlineSnapshot(`
      "posts/the-kettle.mdx
      Readers have known "/writing/a-kettle/" since 3 April 2026, and nothing lies there any more.
      If this is what lay there, it has to have at its top:
      aliases: [/writing/a-kettle/]
      If not, bring back posts/a-kettle.mdx, and if it is not to be read any more, add to its top:
      withdrawn: 2026-11-22"
    `);
  });

  test('is renamed again, so that it has earlier addresses already', async () => {
    const files = {
      ...record('/writing/old/', '/writing/a-kettle/'),
      'posts/the-kettle.mdx': post({ aliases: '[/writing/old/]' }),
    };
    expect(await toldOf(files)).toMatchInlineSnapshot(`
      "posts/the-kettle.mdx
      Readers have known "/writing/a-kettle/" since 3 April 2026, and nothing lies there any more.
      If this is what lay there, it has to have at its top:
      aliases: [/writing/old/, /writing/a-kettle/]
      If not, bring back posts/a-kettle.mdx, and if it is not to be read any more, add to its top:
      withdrawn: 2026-11-22"
    `);
  });

  test('lost its earlier address later', async () => {
    const files = { ...record('/writing/kettle/', '/writing/a-kettle/'), 'posts/a-kettle.mdx': post({}) };
    expect(await toldOf(files)).toMatchInlineSnapshot(`
      "posts/a-kettle.mdx
      Readers have known "/writing/kettle/" since 3 April 2026, and nothing lies there any more.
      If this is what lay there, it has to have at its top:
      aliases: [/writing/kettle/]
      If not, bring back posts/kettle.mdx, and if it is not to be read any more, add to its top:
      withdrawn: 2026-11-22"
    `);
  });

  test('is renamed by a word, while other posts are new', async () => {
    const files = {
      ...record('/writing/the-hedges-know/'),
      'posts/of-hedges-and-walls.mdx': post({}),
      'posts/a-lamp.mdx': post({}),
    };
    expect(await toldOf(files)).toContain('posts/of-hedges-and-walls.mdx\n');
  });

  test('is gone, and nothing is like it', async () => {
    expect(await toldOf(record('/writing/hedges-and-walls/'))).toMatchInlineSnapshot(`
      "addresses.txt, line 1
      Readers have known "/writing/hedges-and-walls/" since 3 April 2026, and nothing lies there any more.
      If its text has another name now, add to the top of its file:
      aliases: [/writing/hedges-and-walls/]
      If not, bring back posts/hedges-and-walls.mdx, and if it is not to be read any more, add to its top:
      withdrawn: 2026-11-22"
    `);
  });

  test('is a draft again', async () => {
    const files = { ...record('/writing/mine/'), 'posts/mine.mdx': post({ draft: 'true' }) };
    expect(await toldOf(files)).toMatchInlineSnapshot(`
      "posts/mine.mdx, line 6
      Readers have known "/writing/mine/" since 3 April 2026, and see it as it was until you publish. As a draft it would then vanish without a word.
      Take "draft: true" away. If it is not to be read any more, write in its place:
      withdrawn: 2026-11-22"
    `);
  });

  test('has a day in the future', async () => {
    const files = {
      ...record('/writing/older/'),
      'posts/mine.mdx': post({ pubDate: '2026-12-24', aliases: '[/writing/older/]' }),
    };
    expect(await toldOf(files)).toMatchInlineSnapshot(`
      "posts/mine.mdx, line 4
      Readers have known "/writing/older/" since 3 April 2026, and see it as it was until you publish. With a day in the future it would then vanish until that day.
      Write the day it had before. If it is not to be read any more, add a line:
      withdrawn: 2026-11-22"
    `);
  });

  test('is withdrawn, its earlier addresses too', async () => {
    const files = {
      ...record('/writing/mine/', '/writing/older/'),
      'posts/mine.mdx': post({ withdrawn: '2026-11-22', aliases: '[/writing/older/]' }),
    };
    expect(await toldOf(files)).toBe('');
  });
});

test('a page is renamed, or gone', async () => {
  const page = '---\ntitle: T\ndescription: D.\n---\n\nText.\n';
  const files = { ...record('/how-i-work/'), 'pages/how-i-do-it.mdx': page };
  expect(await toldOf(files)).toMatchInlineSnapshot(`
    "pages/how-i-do-it.mdx
    Readers have known "/how-i-work/" since 3 April 2026, and nothing lies there any more.
    If this is what lay there, it has to have at its top:
    aliases: [/how-i-work/]
    If not, bring back pages/how-i-work.mdx."
  `);
  expect(await toldOf({ ...files, 'pages/how-i-do-it.mdx': undefined })).toMatchInlineSnapshot(`
    "addresses.txt, line 1
    Readers have known "/how-i-work/" since 3 April 2026, and nothing lies there any more.
    If its text has another name now, add to the top of its file:
    aliases: [/how-i-work/]
    If not, bring back pages/how-i-work.mdx."
  `);
});

test('a topic, a series, a path are renamed, or gone', async () => {
  const files = {
    ...record('/topics/grieving/', '/series/walls/', '/paths/start/', '/paths/rest/'),
    'paths.yaml':
      'begin:\n  title: T\n  description: D.\n  posts: [seen]\nstarting:\n  title: T\n  description: D.\n  posts: [seen]\n  aliases: [/begin/]\n',
  };
  expect(await toldOf(files)).toMatchInlineSnapshot(`
    "addresses.txt, line 1
    Readers have known "/topics/grieving/" since 3 April 2026, and nothing lies there any more.
    If it has another name now, add below that name in topics.yaml:
      aliases: [/topics/grieving/]
    If not, bring "grieving" back in topics.yaml.

    addresses.txt, line 2
    Readers have known "/series/walls/" since 3 April 2026, and nothing lies there any more.
    If it has another name now, add below that name in series.yaml:
      aliases: [/series/walls/]
    If not, bring "walls" back in series.yaml.

    paths.yaml, line 5
    Readers have known "/paths/rest/" since 3 April 2026, and nothing lies there any more.
    If it is called "starting" now, write below that name:
      aliases: [/begin/, /paths/rest/]
    If not, bring "rest" back in paths.yaml.

    paths.yaml, line 5
    Readers have known "/paths/start/" since 3 April 2026, and nothing lies there any more.
    If it is called "starting" now, write below that name:
      aliases: [/begin/, /paths/start/]
    If not, bring "start" back in paths.yaml."
  `);
});

test('an address from before the blog is missed', async () => {
  expect(await toldOf(record('/2019/05/on-kettles/'))).toMatchInlineSnapshot(`
    "addresses.txt, line 1
    Readers have known "/2019/05/on-kettles/" since 3 April 2026, and nothing lies there any more.
    If its text has another name now, add to the top of its file:
    aliases: [/2019/05/on-kettles/]"
  `);
});

test('while a file cannot be read nothing is said to be lost, as it may hold what is missed', async () => {
  const files = {
    ...record('/writing/old/'),
    'posts/mine.mdx': post({ pubDate: 'someday', aliases: '[/writing/old/]' }),
  };
  expect(await toldOf(files)).not.toContain('Readers have known');
});

test('a line of the record that says nothing', async () => {
  expect(await toldOf({ 'addresses.txt': '# A note\n\n/writing/seen/, 3 April\n' })).toMatchInlineSnapshot(`
    "addresses.txt, line 3
    "/writing/seen/, 3 April" is not an address and the day it was first published.
    Take the line away, or write, for example: /writing/a-kinder-voice/ 2026-12-25"
  `);
});
