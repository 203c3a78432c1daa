import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { normalizeMdx } from '../../../src/markdown/normalize-mdx.ts';
import { headingNames, idsOfPages } from '../../../src/markdown/heading-id.ts';
import { headings } from '../../../src/markdown/headings.ts';
import { sources } from '../sources.ts';

function compiled(source: string) {
  const made = mdxToJs(normalizeMdx(source, 'mdx'), { hastPlugins: [headings] });
  if (!('code' in made)) throw new Error('It is not there at once.');
  return made;
}

/** The names and texts of the headings of a text. */
const found = (source: string) => compiled(source).data.headings?.map(({ id, text }) => [id, text]);

/** The headings of a text as tags, in order. */
const tags = (source: string) =>
  [...compiled(source).code.matchAll(/_jsxs?\(_components\.(h\d)/g)].map(([, tag]) => tag);

describe('the title of the page is the only heading of the first level, and no level is skipped', () => {
  test.each([
    ['what was right stays', '## A\n\n### B\n\n#### C\n\n## D', 'h2 h3 h4 h2'],
    ['the first level', '# A\n\n# B\n\n## C\n\n# D', 'h2 h2 h3 h2'],
    ['a line of equals signs', 'A\n===\n\nB\n---', 'h2 h3'],
    ['the first level and one far below', '# A\n\n##### B\n\n# C', 'h2 h3 h2'],
    ['a text that begins with the third', '### A\n\n### B\n\n#### C', 'h2 h2 h3'],
    ['a text that climbs', '#### A\n\n### B\n\n## C', 'h2 h2 h2'],
    ['a level that is skipped and met later', '## A\n\n#### B\n\n### C\n\n#### D', 'h2 h3 h3 h4'],
    [
      'seven levels under one another',
      '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F',
      'h2 h3 h4 h5 h6 h6',
    ],
    ['in quotations and lists', '# A\n\n> ### B\n\n- #### C', 'h2 h3 h4'],
    ['in HTML', '<h1>A</h1>\n\n<h3>B</h3>\n\n<h2>\n\nC\n\n</h2>', 'h2 h3 h3'],
    ['in a worksheet, below its title', '<Worksheet title="T">\n\n##### A\n\n### B\n\n</Worksheet>', 'h3 h3'],
    [
      'in a worksheet under a heading, and after it',
      '## A\n\n<Worksheet title="T">\n\n## B\n\n</Worksheet>\n\n### C',
      'h2 h3 h3',
    ],
    [
      'in two worksheets',
      '<Worksheet title="T">\n\n## A\n\n</Worksheet>\n\n<Worksheet title="T">\n\n## B\n\n</Worksheet>',
      'h3 h3',
    ],
  ])('%s', (_, source, expected) => {
    expect(tags(source).join(' ')).toBe(expected);
  });

  test('a heading in the middle of a paragraph parts it', () => {
    const { code } = compiled('One <h2>A</h2> two');
    expect(code.match(/_components\.(?:p|h2), \{/g)).toEqual([
      '_components.p, {',
      '_components.h2, {',
      '_components.p, {',
    ]);
    expect(compiled('<h2>A</h2>').code).not.toContain('_components.p');
  });
});

describe('each heading has a name', () => {
  test.each([
    [
      'its words',
      '## What made it *kind*, and `why`',
      'what-made-it-kind-and-why',
      'What made it kind, and why',
    ],
    ['in HTML', '<h2>One <b>two</b></h2>', 'one-two', 'One two'],
    ['its own', '<h2 id="mine">One</h2>', 'mine', 'One'],
    [
      'without the numbers of notes',
      '## A part[^b] and *more[^b]*\n\n[^b]: B.',
      'a-part-and-more',
      'A part and more',
    ],
    ['with an ampersand', '## Tea & toast', 'tea--toast', 'Tea & toast'],
    ['in composed letters', '## The cafe\u0301', 'the-café', 'The cafe\u0301'],
    ['of a sign alone', '## 🪔', 'part-1fa94', '🪔'],
    ['of a sign with what makes it colored', '## ❤\uFE0F', 'part-2764', '❤\uFE0F'],
    ['of a mark alone', '## ?', 'part-3f', '?'],
    ['with a Turkish capital', '## İskele', 'iskele', 'İskele'],
    ['in another script', '## Що робити', 'що-робити', 'Що робити'],
  ])('%s', (_, source, id, text) => {
    expect(found(source)).toEqual([[id, text]]);
  });

  test('of its own', () => {
    expect(found('## A\n\n## A\n\n## A 1\n\n## 🪔\n\n## 🪔')?.map(([id]) => id)).toEqual([
      'a',
      'a-1',
      'a-1-1',
      'part-1fa94',
      'part-1fa94-1',
    ]);
  });

  test('typed with straight or with set signs, it is the same', () => {
    const [typed, set] = ["It's -- so...", 'It’s – so…'].map((text) => headingNames()(text));
    expect(typed).toBe(set);
  });

  test('which nothing else on the page of a post has', () => {
    const onPages = sources
      .filter(({ file }) => /^src\/(?:components\/[^/]+|layouts\/(?:Post|Page))\.astro$/.test(file))
      .filter(({ file }) => !/Changes|Feeds|Feelings|HelpLines|StoredNotes|Readers|SearchForm/.test(file))
      .flatMap(({ text }) => [...text.matchAll(/\bid="([\w-]+)"/g)].map(([, id]) => id));
    expect(onPages).toContain('sources');
    expect(idsOfPages).toEqual(expect.arrayContaining(onPages));
    expect(headingNames()('Sources')).toBe('sources-1');
  });
});

test('the number of a note in a heading is read, and is no part of what the heading is called', () => {
  const { code } = compiled('## A part[^b]\n\n[^b]: B.');
  expect(code).toContain('"set:html": "1"');
  expect(code).toContain('label: "A part"');
});
