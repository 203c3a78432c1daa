import { describe, expect, test } from 'vitest';
import { post, siteIn, toldOf } from '../folder.ts';

const page = '---\ntitle: T\ndescription: D.\n---\n\nText.\n';

test('the smallest folder has nothing to mend', async () => {
  expect(await toldOf({})).toBe('');
});

describe('names of files', () => {
  test('capitals, spaces, accents', async () => {
    expect(await toldOf({ 'posts/My Post.mdx': post({}), 'posts/über.md': post({}) })).toMatchInlineSnapshot(`
      "posts/My Post.mdx
      The name "My Post" becomes the address. It may have small letters, digits and hyphens only.
      Rename it to posts/my-post.mdx

      posts/über.md
      The name "über" becomes the address. It may have small letters, digits and hyphens only.
      Rename it to posts/uber.md"
    `);
  });

  test('letters that no address can hold: the day is the name, and no two texts get one name', async () => {
    const named = {
      'posts/לילה.md': post({}),
      'posts/יום.md': post({}),
      'posts/Café.md': post({ title: 'Café' }),
    };
    const told = await toldOf({ ...named, 'posts/cafe.mdx': post({ title: 'Another' }) });
    expect(told.match(/Rename it to .*/g)).toEqual([
      'Rename it to posts/cafe-2.md',
      'Rename it to posts/post-2026-01-01.md',
      'Rename it to posts/post-2026-01-01-2.md',
    ]);
  });

  test.each([
    ['de', 'größe', 'groesse'],
    ['es', 'mi-año', 'mi-anyo'],
    ['uk', 'горе', 'hore'],
    ['el', 'κουζίνα', 'kouzina'],
  ])('in a blog in the language %s "%s" becomes "%s"', async (language, name, expected) => {
    const told = await toldOf({ 'site.yaml': siteIn(language), [`posts/${name}.md`]: post({}) });
    expect(told).toContain(`Rename it to posts/${expected}.md`);
    const own = await toldOf({ [`posts/${name}.md`]: post({ language }) });
    expect(own).toContain(`Rename it to posts/${expected}.md`);
  });

  test('letters of the language stay, where the author chose them; only what no address has is mended', async () => {
    const chosen = { 'site.yaml': `${siteIn('uk')}\naddresses: letters` };
    const told = await toldOf({
      ...chosen,
      'posts/тиша.md': post({ title: 'A', related: '[їжа]' }),
      [`posts/${'їжа'.normalize('NFD')}.md`]: post({ title: 'B' }, '[a](./тиша.md) [b](/writing/тиша/)'),
      [`posts/${'Їжак Йде'.normalize('NFD')}.md`]: post({ title: 'C', topics: '[горе]' }),
      [`posts/${'т'.repeat(110)}.md`]: post({ title: 'D' }),
      'topics.yaml': ['grief', 'rest', 'горе']
        .map((id) => `${id}:\n  title: T\n  description: D.\n  drawing: water\n`)
        .join(''),
    });
    expect(told.match(/(?:Rename it to|The name) .*/g)?.toSorted()).toEqual(
      [
        'The name "Їжак Йде" becomes the address. It may have small letters, digits and hyphens only.',
        'Rename it to posts/їжак-йде.md',
        `The name "${'т'.repeat(110)}" becomes the address. It is longer than a file may be called.`,
        `Rename it to posts/${'т'.repeat(100)}.md`,
      ].toSorted(),
    );
    expect(told).not.toContain('горе');
  });

  test('a topic in letters of the language is told of, where the author did not choose them', async () => {
    const told = await toldOf({
      'topics.yaml': ['grief', 'rest', 'горе']
        .map((id) => `${id}:\n  title: T\n  description: D.\n  drawing: water\n`)
        .join(''),
    });
    expect(told).toContain(
      '"горе" is the name of an entry. It may have small letters, digits and hyphens only',
    );
    expect(told).toContain('gore:');
  });

  test('composed and decomposed letters are one name', async () => {
    const body = '[a](./caf\u00e9.md)';
    const told = await toldOf({
      'posts/cafe\u0301.md': post({}),
      'posts/mine.md': post({ title: 'Mine' }, body),
    });
    expect(told.match(/^.*café.*$/gm)?.filter((line) => line.startsWith('Write'))).toEqual([]);
    expect(told).not.toContain('posts/mine.md');
  });

  test('a folder in a folder', async () => {
    expect(await toldOf({ 'posts/2026/a-post.mdx': post({}) })).toMatchInlineSnapshot(`
      "posts/2026/a-post.mdx
      This file lies one folder too deep. A folder of its own holds one text, named "index.mdx", and its pictures.
      Rename it to posts/2026-a-post.mdx"
    `);
  });

  test('a year, which is the address of a list', async () => {
    expect(await toldOf({ 'posts/2026.mdx': post({}) })).toMatchInlineSnapshot(`
      "posts/2026.mdx
      The address of this post would be that of the list of all writing from 2026.
      Give it a longer name, such as posts/the-year-2026.mdx"
    `);
  });

  test('a page at an address that the blog uses itself', async () => {
    expect(await toldOf({ 'pages/search.mdx': page })).toMatchInlineSnapshot(`
      "pages/search.mdx
      "search" is an address that the blog uses itself.
      Give the page another name, such as pages/about-search.mdx"
    `);
  });

  test('a page at an address that common hosts keep for themselves', async () => {
    expect(await toldOf({ 'pages/stats.mdx': page })).toMatchInlineSnapshot(`
      "pages/stats.mdx
      At /stats/ shared hosts count visitors: there readers would see that, and never this page.
      Give the page another name, such as pages/about-stats.mdx"
    `);
  });

  test('files that would never be read', async () => {
    const files = {
      'posts/a.MDX': '',
      'posts/b.docx': '',
      'posts/c.mdx.txt': '',
      'd.mdx': '',
      'drafts/e.md': '',
      'README.md': '',
    };
    expect(await toldOf(files)).toMatchInlineSnapshot(`
      "d.mdx
      This file is never read: it lies in neither "posts" nor "pages".
      Move it to posts/d.mdx

      drafts/e.md
      This file is never read: it lies in neither "posts" nor "pages".
      Move it to posts/e.md

      posts/a.MDX
      This file is never read: the name of a post or page ends in ".mdx" or ".md", in small letters.
      Rename it to posts/a.mdx

      posts/b.docx
      This file is never read: the name of a post or page ends in ".mdx" or ".md", in small letters.
      If it is to be read, save it as plain text under the name posts/b.mdx
      If it is not, move it to another folder.

      posts/c.mdx.txt
      This file is never read: the name of a post or page ends in ".mdx" or ".md", in small letters.
      Rename it to posts/c.mdx"
    `);
  });
});

describe('addresses', () => {
  test('of two files are one: by their endings, by a folder, by capitals', async () => {
    const told = await toldOf({
      'posts/a.md': post({}),
      'posts/a.mdx': post({}),
      'posts/b.mdx': post({}),
      'posts/b/index.mdx': post({}),
      'posts/C.mdx': post({}),
      'posts/c.mdx': post({}),
    });
    expect(told).toMatchInlineSnapshot(`
      "posts/C.mdx
      The name "C" becomes the address. It may have small letters, digits and hyphens only.
      Rename it to posts/c.mdx

      posts/a.mdx
      This file and posts/a.md would have one address: /writing/a/
      Rename one of the two, or take it away.

      posts/b/index.mdx
      This file and posts/b.mdx would have one address: /writing/b/
      Rename one of the two, or take it away.

      posts/c.mdx
      This file and posts/C.mdx would have one address: /writing/c/
      Rename one of the two, or take it away."
    `);
  });

  test('a post and a page of one name do not meet', async () => {
    expect(await toldOf({ 'posts/about.mdx': post({}) })).toBe('');
  });

  test('from earlier are in use, are its own, or are claimed twice', async () => {
    const told = await toldOf({
      'posts/a.mdx': post({ aliases: '[/limits/, /writing/seen/, /writing/a/, /topics/grief/]' }),
      'posts/b.mdx': post({ aliases: '[/old/, /old/, /Other/]' }),
      'posts/c.mdx': post({ aliases: '[/other/, /really-old/]' }),
    });
    expect(told).toMatchInlineSnapshot(`
      "posts/a.mdx, line 6
      Something else lies at "/limits/", so it cannot lead here.
      Take "/limits/" out.

      posts/a.mdx, line 6
      Something else lies at "/writing/seen/", so it cannot lead here.
      Take "/writing/seen/" out.

      posts/a.mdx, line 6
      "/writing/a/" is the address that this post has now, not an earlier one.
      Take "/writing/a/" out.

      posts/a.mdx, line 6
      Something else lies at "/topics/grief/", so it cannot lead here.
      Take "/topics/grief/" out.

      posts/b.mdx, line 6
      "/old/" stands here twice.
      Take "/old/" out.

      posts/c.mdx, line 6
      "/other/" is an earlier address of posts/b.mdx as well.
      Take "/other/" out."
    `);
  });
});

test('earlier addresses of topics, series, paths and pages are held to the same', async () => {
  const told = await toldOf({
    'topics.yaml':
      'grief:\n  title: T\n  description: D.\n  drawing: water\n  aliases: [/topics/grief/, /old/]\n',
    'series.yaml': 'one:\n  title: T\n  description: D.\n  aliases: [/limits/]\n',
    'pages/about.mdx': page.replace('title: T', 'title: T\naliases: [/old/, /about-me/]'),
    'posts/a.mdx': post({}, 'One may link to [the old name](/about-me/).'),
  });
  expect(told).toMatchInlineSnapshot(`
    "series.yaml, line 4
    Something else lies at "/limits/", so it cannot lead here.
    Take "/limits/" out.

    topics.yaml, line 5
    "/topics/grief/" is the address that this topic has now, not an earlier one.
    Take "/topics/grief/" out.

    topics.yaml, line 5
    "/old/" is an earlier address of pages/about.mdx as well.
    Take "/old/" out."
  `);
});

test('a page that other pages link to is missing', async () => {
  expect(await toldOf({ 'pages/privacy.mdx': undefined })).toMatchInlineSnapshot(`
    "pages/privacy.mdx
    This page is missing, and other pages link to it.
    Make the file pages/privacy.mdx, and begin it like this:
    ---
    title: …
    description: …
    ---"
  `);
  expect(await toldOf({ 'pages/privacy.mdx': undefined, 'pages/privacy.md': page })).toBe('');
  expect(await toldOf({ 'pages/privacy.mdx': undefined, 'pages/privacy/index.mdx': page })).toBe('');
});

test('a folder that is not there, or holds nothing, is one problem and not twelve', async () => {
  const { checkContent } = await import('../../../../src/check/content.ts');
  const { readContent } = await import('../../../../src/library/content/content.ts');
  expect(await checkContent(await readContent('/nowhere/at/all'), '2026-11-22')).toHaveLength(1);
});
