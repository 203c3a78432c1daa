import { describe, expect, test } from 'vitest';
import { fixedText, foundIn, foundInText, post } from '../folder.ts';

const errors = async (body: string, file = 'posts/mine.md') =>
  (await foundInText(body, {}, file)).filter((text) => text.startsWith('error'));

describe.each(['posts/mine.md', 'posts/mine.mdx'])('a note to oneself is never published, in %s', (file) => {
  test.each([
    ['Obsidian', 'A %% private **b** `c` %% thing.', 'A <!-- private **b** `c` --> thing.'],
    ['Obsidian, over paragraphs', '%%\nOne\n\n- two\n%%\n\nText.', '<!--\nOne\n\n- two\n-->\n\nText.'],
    ['Hugo', 'A {{/* hid */}} b.', 'A <!-- hid --> b.'],
    ['Hugo, trimmed', '{{- /* hid */ -}}', '<!-- hid -->'],
    ['Hugo, a shortcode', '{{< comment >}} hid {{< /comment >}}', '<!-- hid -->'],
    ['Liquid', 'A {% comment %}hid{% endcomment %} b.', 'A <!-- hid --> b.'],
    ['Liquid, over lines', '{%- comment -%}\nhid\n{%- endcomment -%}', '<!--\nhid\n-->'],
    ['Liquid, in one tag', '{% # hid %}', '<!-- hid -->'],
    ['Nunjucks', '{# hid #}', '<!-- hid -->'],
    ['Handlebars', '{{!-- hid --}} and {{! hid }}', '<!-- hid --> and <!-- hid -->'],
    ['CriticMarkup', 'She came.{>>really?<<}', 'She came.<!-- really? -->'],
    ['kramdown', '{::comment}\nhid\n{:/comment}', '<!--\nhid\n-->'],
    ['a server page', '<%# hid %> <%-- hid --%>', '<!-- hid --> <!-- hid -->'],
    ['a long dash', 'A <!— hid —> b. A <!- hid -> b.', 'A <!-- hid --> b. A <!-- hid --> b.'],
    ['Markdown, without brackets', '[//]: # hid\n\n[comment]: <> hid', '<!-- hid -->\n\n<!-- hid -->'],
    ['Pandoc', 'A [hid]{.comment-start id="0" author="A"}[]{.comment-end id="0"}.', 'A <!-- hid -->.'],
    ['LaTeX', '\\begin{comment}\nhid\n\\end{comment}', '<!--\nhid\n-->'],
    ['Org', '#+BEGIN_COMMENT\nhid\n#+END_COMMENT', '<!--\nhid\n-->'],
    ['AsciiDoc', '////\nhid\n////', '<!--\nhid\n-->'],
    ['WordPress', '[private]hid[/private]', '<!-- hid -->'],
    ['in a quotation', '> A %% hid %% b.', '> A <!-- hid --> b.'],
    [
      'in a table',
      '| a | b |\n| - | - |\n| c %% hid %% | d |',
      '| a | b |\n| - | - |\n| c <!-- hid --> | d |',
    ],
    ['in a heading', '## A %% hid %% b', '## A <!-- hid --> b'],
  ])('%s', async (_, typed, after) => {
    const found = await errors(typed, file);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((text) => text.includes('Here readers would see it.'))).toBe(true);
    expect(await fixedText(typed, {}, file)).toBe(after);
    expect(await errors(after, file)).toEqual([]);
  });
});

test('what is said of it names the tool, and what to type', async () => {
  expect(await errors('A %% private thought %% b.')).toMatchInlineSnapshot(`
    [
      "error 7:3 "%% private thought %%": This is a note to yourself as Obsidian writes it. Here readers would see it. | Type: <!-- private thought -->",
    ]
  `);
  expect(await errors('%%\nOne\n\nTwo\n%%')).toMatchInlineSnapshot(`
    [
      "error 7:1 "%%": This is a note to yourself as Obsidian writes it. Here readers would see it. | Type <!-- where it begins, in place of %%, and --> where it ends, in place of %%.",
    ]
  `);
});

test('one that is never closed', async () => {
  expect(await errors('Text.\n\n%% ask her first\n\nMore.')).toMatchInlineSnapshot(`
    [
      "error 9:1 "%%": This is a note to yourself as Obsidian writes it. Here readers would see it. | Type <!-- in its place, and --> after the note.",
    ]
  `);
});

test('the way of MDX is text in a .md file, and a note in a .mdx file', async () => {
  expect(await errors('{/* keep: his own word */}\n\nText.')).toMatchInlineSnapshot(`
    [
      "error 7:1 "{/* keep: his own word */}": This is a note to yourself as MDX writes it. Here readers would see it. | Type: <!-- keep: his own word -->",
    ]
  `);
  expect(await errors('{/* ask her first */}\n\nText.', 'posts/mine.mdx')).toEqual([]);
});

test('one within a tag, where no comment can stand, is not mended by a program', async () => {
  expect(await errors('<Worksheet title="A %% ask her %% page">\n\nText.\n\n</Worksheet>'))
    .toMatchInlineSnapshot(`
    [
      "error 7:21 "%% ask her %%": This is a note to yourself as Obsidian writes it. Here readers would see it. | Take it away.",
    ]
  `);
});

test('one that holds the end of a comment is not mended by a program', async () => {
  expect(await errors('%% a --> b %%')).toMatchInlineSnapshot(`
    [
      "error 7:1 "%% a --> b %%": This is a note to yourself as Obsidian writes it. Here readers would see it. | Take it away.",
    ]
  `);
});

describe.each(['posts/mine.md', 'posts/mine.mdx'])('what is no such note, in %s', (file) => {
  test.each([
    ['the notes that this blog knows', 'A <!-- hid --> b.\n\n[//]: # (hid)\n\n[comment]: <> (hid)'],
    ['shares of a hundred', 'Some 50%% and 60%%, and 100 % of it.'],
    ['an address', 'https://example.net/%%20a%%20b'.replaceAll('%%', '%25')],
    ['code', '`%% a %%` and\n\n```\n{{/* hid */}}\n%% hid %%\n```'],
    ['what is typed with a backslash', 'A \\%\\% b \\%\\%.'],
    ['a fraction, a path and a star', '1/2, and/or, 5 * 3 /* and */.'],
  ])('%s', async (_, body) => {
    expect(await errors(body, file)).toEqual([]);
  });
});

test('nor among the lines at the top of a text, or in a data file', async () => {
  const found = await foundIn({
    'posts/mine.mdx': post({
      title: 'Mine %% ask her %%',
      description: '"A sentence. <!-- better one? -->"',
    }),
    'posts/fine.mdx': post({
      title: 'Fine # %% ask her %%',
      contentNotes: '[{ about: loss, depth: mentioned }]',
    }),
    'topics.yaml':
      'grief:\n  title: T\n  # %% ask her %%\n  description: D {/* why? */}.\n  drawing: water\nrest:\n  title: T\n  description: D.\n  drawing: water\n',
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "error posts/mine.mdx:2:13 "%% ask her %%": This is a note to yourself as Obsidian writes it. Here readers would see it. | Take it out. What only you are to see stands on a line of its own here, after "#".",
      "error posts/mine.mdx:3:27 "<!-- better one? -->": This is a note to yourself as HTML writes it. Here readers would see it. | Take it out. What only you are to see stands on a line of its own here, after "#".",
      "error topics.yaml:4:18 "{/* why? */}": This is a note to yourself as MDX writes it. Here readers would see it. | Take it out. What only you are to see stands on a line of its own here, after "#".",
    ]
  `);
});
