import { describe, expect, test } from 'vitest';
import { post, toldOf, toldOfText, type Written } from '../folder.ts';

const others: Written = {
  'posts/being-believed.mdx': post({}),
  'posts/a-mirror/index.mdx': post({}),
  'posts/plain.md': post({ aliases: '[/writing/an-old-name/]' }),
  'posts/draft.mdx': post({ title: 'A draft', draft: 'true' }),
  'posts/later.mdx': post({ title: 'A later post', pubDate: '2027-02-03' }),
  'posts/gone.mdx': post({ title: 'A post that went', withdrawn: '2026-05-01' }),
  'posts/wrong.mdx': post({ pubDate: 'soon' }),
};

/** What the author is told of links, each on a line of its own from line 7 on. */
const toldOfLinks = async (...links: readonly string[]) => {
  const told = await toldOfText(links.map((link) => `[text](${link})`).join('\n'), others);
  return told.replace(/\n*^posts\/wrong.mdx, line 4\n.*\n.*$/m, '');
};

describe('a link may lead to', () => {
  test.each([
    ['a text beside this one', './being-believed.mdx'],
    ['a place in it', './being-believed.mdx#a-heading'],
    ['a text in a folder', './a-mirror/index.mdx'],
    ['a plain text', './plain.md'],
    ['a page', '../pages/limits.mdx'],
    ['a text whose first lines are wrong', './wrong.mdx'],
    ['an address of this site', '/writing/being-believed/'],
    ['a page of this site', '/limits/'],
    ['the lists that the blog makes', '/writing/2026/'],
    ['a page of a list', '/topics/grief/2/'],
    ['a series', '/series/finding-a-place/'],
    ['a path', '/paths/begin/#stop'],
    ['a feed', '/topics/grief/rss.xml'],
    ['all of a path on one page', '/paths/begin/all/'],
    ['a path as an EPUB', '/epub/paths/begin.epub'],
    ['the first page', '/'],
    ['an earlier address', '/writing/an-old-name/'],
    ['a file of the folder "public"', '/worksheet.pdf'],
    ['another site', 'https://example.com/nowhere'],
    ['this site by its whole address', 'https://example.org/limits/'],
    ['a telephone', 'tel:988'],
    ['a mailbox', 'mailto:a@example.org'],
    ['a place in this text', '#a-heading'],
  ])('%s: %s', async (_, link) => {
    expect(await toldOfLinks(link)).toBe('');
  });
});

describe('a link that leads nowhere', () => {
  test('to a text', async () => {
    expect(await toldOfLinks('./being-beleived.mdx#top', './nothing-like-it.mdx', '../limits.mdx'))
      .toMatchInlineSnapshot(`
      "line 7
      This link leads to "./being-beleived.mdx", and there is no such text.
      Write: (./being-believed.mdx#top)

      line 8
      This link leads to "./nothing-like-it.mdx", and there is no such text.
      Look for its name in the folder "posts".

      line 9
      This link leads to "../limits.mdx", and there is no such text.
      Write: (../pages/limits.mdx)"
    `);
  });

  test('to a text under another ending, or one that has a folder of its own', async () => {
    expect(await toldOfLinks('./plain.mdx', './a-mirror.mdx')).toMatchInlineSnapshot(`
      "line 7
      This link leads to "./plain.mdx", and there is no such text.
      Write: (./plain.md)

      line 8
      This link leads to "./a-mirror.mdx", and there is no such text.
      Write: (./a-mirror/index.mdx)"
    `);
  });

  test('to a text without its first two signs, or without its ending', async () => {
    expect(await toldOfLinks('being-believed.mdx', 'being-believed')).toMatchInlineSnapshot(`
      "line 7
      "being-believed.mdx" has to begin with "./".
      Write: (./being-believed.mdx)

      line 8
      This link leads to "being-believed", and there is no such text.
      Write: (./being-believed.mdx)"
    `);
  });

  test('on this site', async () => {
    expect(
      await toldOfLinks(
        '/limit/',
        '/limits',
        '/writing/being-beleived/',
        '/being-believed/',
        '/posts/plain.md',
        '/zzz/',
        '/topics/greif/',
      ),
    ).toMatchInlineSnapshot(`
      "line 7
      Nothing lies at "/limit/" on this site.
      Write: (/limits/)

      line 8
      "/limits" has no slash at its end.
      Write: (/limits/)

      line 9
      Nothing lies at "/writing/being-beleived/" on this site.
      Write: (/writing/being-believed/)

      line 10
      Nothing lies at "/being-believed/" on this site.
      Write: (/writing/being-believed/)

      line 11
      Nothing lies at "/posts/plain.md" on this site.
      Write: (/writing/plain/)

      line 12
      Nothing lies at "/zzz/" on this site.
      Look for the address in a browser, and write it from the first slash on.

      line 13
      Nothing lies at "/topics/greif/" on this site.
      Write: (/topics/grief/)"
    `);
  });

  test('on this site, by its whole address', async () => {
    expect(await toldOfLinks('https://example.org/limit/')).toMatchInlineSnapshot(`
      "line 7
      Nothing lies at "/limit/" on this site.
      Write: (/limits/)"
    `);
  });

  test('to an address or a mailbox that does not look like one', async () => {
    expect(await toldOfLinks('www.example.com/a', 'ada@example.org')).toMatchInlineSnapshot(`
      "line 7
      "www.example.com/a" is read as a file beside your text.
      Write the whole address: (https://www.example.com/a)

      line 8
      "ada@example.org" is an email address, but the link does not say so.
      Write: (mailto:ada@example.org)"
    `);
  });

  test('to nothing, to half a sign, to a file of one’s own', async () => {
    expect(await toldOfLinks('', './50%.mdx', 'file:///C:/Users/Ada/a.docx')).toMatchInlineSnapshot(`
      "line 7
      This link leads nowhere: it has no address.
      Write, for example: (https://www.example.org/)

      line 8
      The address "./50%.mdx" holds a "%" that stands for no sign.
      Write %25 in place of the "%".

      line 9
      This link leads to a file on your own computer.
      Write an address that readers can open."
    `);
  });

  test('by a reference', async () => {
    expect(await toldOfText('[text][a]\n\n[a]: ./nowhere.mdx')).toMatchInlineSnapshot(`
      "line 9
      This link leads to "./nowhere.mdx", and there is no such text.
      Look for its name in the folder "posts"."
    `);
  });

  test('in HTML, and one that only Markdown would make an address of', async () => {
    expect(await toldOfText('<a href="/limit/">text</a>\n<a href="/limits/">text</a>'))
      .toMatchInlineSnapshot(`
        "line 7
        Nothing lies at "/limit/" on this site.
        Write: [text](/limits/)

        line 8
        A link within the blog has to be written as Markdown writes links.
        Type: [text](/limits/)"
      `);
  });
});

describe('a link to what readers cannot see', () => {
  test('is named, with the reason', async () => {
    expect(await toldOfLinks('./draft.mdx', '/writing/later/', './gone.mdx')).toMatchInlineSnapshot(`
      "line 7
      This links to "A draft", which readers cannot see: it is still a draft.
      Take the link out for now, and leave its words.

      line 8
      This links to "A later post", which readers cannot see: it does not appear before 3 February 2027.
      Take the link out for now, and leave its words.

      line 9
      This links to "A post that went", which readers cannot see: it was taken down.
      Take the link out for now, and leave its words."
    `);
  });

  test('does no harm in what they cannot see either', async () => {
    const hidden = post({ draft: 'true', related: '[later]' }, '[text](./draft.mdx) [text](./gone.mdx)');
    const told = await toldOf({ ...others, 'posts/wrong.mdx': undefined, 'posts/mine.mdx': hidden });
    expect(told).toBe('');
  });

  test('counts from a page as well', async () => {
    const page = '---\ntitle: T\ndescription: D.\n---\n\n[text](../posts/draft.mdx)\n';
    const told = await toldOf({ ...others, 'posts/wrong.mdx': undefined, 'pages/about.mdx': page });
    expect(told).toContain('pages/about.mdx, line 6');
  });
});

test('a list whose file cannot be read makes no links wrong', async () => {
  const told = await toldOfText('[text](/topics/grief/)', { 'topics.yaml': '}{' });
  expect(told).not.toContain('/topics/grief/');
  expect(told).toMatch(/^topics\.yaml/);
});

test('a page that is missing is missed once, not wherever it is linked from', async () => {
  expect(await toldOfText('[text](/limits/)', { 'pages/limits.mdx': undefined })).toMatchInlineSnapshot(`
    "pages/limits.mdx
    This page is missing, and other pages link to it.
    Make the file pages/limits.mdx, and begin it like this:
    ---
    title: …
    description: …
    ---"
  `);
});
