import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Asked } from '../../../../src/author/replace/asked.ts';
import { findIn } from '../../../../src/author/replace/places.ts';
import { replacedIn } from '../../../../src/author/replace/replaced.ts';
import { wordFields } from '../../../../src/author/replace/word-fields.ts';
import { page } from '../../../../src/schema/page.ts';
import { plainPost } from '../../../../src/schema/post.ts';

const plain = { wholeWords: false, sameCapitals: false };

/** What becomes of a text when words are replaced, in all places or some of them. */
function replaced(raw: string, find: string, put: string, chosen?: readonly number[], file = 'posts/a.mdx') {
  const asked: Asked = { ...plain, find, put };
  const found = findIn(file, raw, asked, 'en');
  if (!found) throw new Error('It cannot be looked through.');
  const all = new Set(chosen ?? found.places.keys());
  return { found, ...replacedIn(file, raw, asked, found, all) };
}

const head = '---\ntitle: The lamp\ndescription: A lamp.\npubDate: 2026-01-01\ntopics: [lamp]\n---\n\n';

/** Each place with what is shown around it. */
const shown = (raw: string, find: string, file?: string) =>
  replaced(raw, find, 'x', [], file).found.places.map(
    ({ field, before, found, after }) => `${field ? `${field.label}: ` : ''}${before}[${found}]${after}`,
  );

test('words are found in the prose and in the fields that are words, each with what is near', () => {
  const raw = `${head}## A lamp

The *lamp* stands\nhere, [this lamp](./lamp.mdx "Its lamp").

![A lamp](./lamp.jpg "The lamp at night")

<Field label="Your lamp" lines="4" />

<Epigraph source="Lamp, in a letter">

> By a\n> lamp

</Epigraph>
`;
  expect(shown(raw, 'lamp')).toEqual([
    'Title: The [lamp]',
    'Standfirst: A [lamp].',
    'A [lamp]',
    'The [lamp] stands here, this lamp Its lamp.',
    'The lamp stands here, this [lamp] Its lamp.',
    'The lamp stands here, this lamp Its [lamp].',
    'A [lamp] The lamp at night',
    'A lamp The [lamp] at night',
    'Your [lamp]',
    '[Lamp], in a letter',
    'By a > [lamp]',
  ]);
});

test('addresses, names of files, code, tags, comments and names that the blog goes by are left, and told with their lines', () => {
  const raw = `${head}[a](./lamp.mdx) ![b](./lamp.jpg) <https://lamp.example/> www.lamp.example me@lamp.example

\`lamp\` {/* lamp */} [^lamp] <Passage about="lamp">c</Passage> <Field id="lamp" label="d" />

\`\`\`
lamp
\`\`\`

[^lamp]: e

[lamp]: ./lamp.mdx
`;
  const { found } = replaced(raw, 'lamp', 'x', []);
  expect(found.places.map(({ field }) => field?.label)).toEqual(['Title', 'Standfirst']);
  expect(found.left).toEqual([5, 8, 10, 13, 16, 18]);
});

test('every field that is a sentence is looked through, and no other', () => {
  const sentencesOf = (schema: z.ZodType): string[] => {
    const leaf = (one: unknown, path: readonly string[]): string[] => {
      const of = (name: string): unknown => Reflect.get(Object(one), name);
      if (of('type') === 'string') return of('maxLength') === undefined ? [] : [path.join('.')];
      if (of('type') === 'array') return leaf(of('items'), path);
      return Object.entries(Object(of('properties'))).flatMap(([name, inner]) =>
        leaf(inner, [...path, name]),
      );
    };
    return leaf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), []);
  };
  const all = new Set([...sentencesOf(plainPost), ...sentencesOf(page)]);
  expect([...all].toSorted()).toEqual([...wordFields].toSorted());
});

test('a field keeps how it is written, and gets quotation marks where YAML would read it otherwise', () => {
  const raw =
    "\uFEFF---\r\ntitle: 'Anna''s lamp' # hers\r\ndescription: >-\r\n  The lamp\r\n  and a lamp\r\nalso: [\"a lamp\", lamp]\r\ncover: { src: ./lamp.jpg, alt: A lamp }\r\n---\r\n\r\nA lamp.  \r\n";
  expect(replaced(raw, 'lamp', 'light').text).toBe(
    raw
      .replace("s lamp'", "s light'")
      .replace('The lamp', 'The light')
      .replace('and a lamp', 'and a light')
      .replace('"a lamp", lamp', '"a light", light')
      .replace('alt: A lamp', 'alt: A light')
      .replace('A lamp.  ', 'A light.  '),
  );
  expect(replaced(raw, 'anna’s', "it's").text).toContain("title: 'It''s lamp' # hers");
  expect(replaced(head, 'The lamp', 'Light: and #dark').text).toContain('title: "Light: and #dark"\n');
  expect(replaced(head, 'lamp', 'light: a', [0]).text).toContain(
    'title: "The light: a"\ndescription: A lamp.',
  );
});

test.each([
  ['A lamp.', '*l*', 'A \\*l\\*.'],
  ['A lamp.', '{x}', 'A \\{x\\}.'],
  ['A lamp.', '<b>', 'A \\<b\\>.'],
  ['lamp', '1. x', 'lamp'],
  ['lamp', '# x', 'lamp'],
  ['*lamp*', '', '*lamp*'],
  ['<Field label="A lamp" lines="4" />', 'a "b"', '<Field label="A a &quot;b&quot;" lines="4" />'],
  ['![A lamp](./a.jpg)', 'x](y', '![A x\\](y](./a.jpg)'],
  ['[lamp]\n\n[lamp]: ./b.mdx', 'light', '[lamp]\n\n[lamp]: ./b.mdx'],
])('words stay words, or are left: “%s” with “%s”', (prose, put, wanted) => {
  const { text, refused } = replaced(`${head}${prose}\n`, 'lamp', put, [2]);
  expect(text).toBe(`${head}${wanted}\n`);
  expect(refused).toBe(prose === wanted ? 1 : 0);
});

test('a text whose lines at the top cannot be read is not looked through', () => {
  const find = { ...plain, find: 'lamp', put: 'x' };
  expect(findIn('posts/a.mdx', 'A lamp.', find, 'en')).toBeUndefined();
  expect(findIn('posts/a.mdx', '---\ntitle: [lamp\n---\n\nA lamp.\n', find, 'en')).toBeUndefined();
});

/** Pieces of texts of hers, with what may go wrong in them. */
const piece = fc.constantFrom(
  'lamp',
  'Lamp',
  'lamps',
  ' ',
  '  \n',
  '\n',
  '\r\n',
  '\n\n',
  '*lamp*',
  '**',
  '`lamp`',
  '[lamp](./lamp.mdx)',
  '![lamp](./l.jpg "lamp")',
  '<Field label="lamp" />',
  '<Pause>',
  '</Pause>',
  '{/* lamp */}',
  '<!-- lamp -->',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| ',
  '\n| --- |\n',
  '```\n',
  'ä😀',
  'https://lamp.example/lamp',
  '[^lamp]',
  '[lamp]: ./lamp.mdx',
  '\\*',
  '&amp;',
  '“lamp”',
  '\u00a0',
  '_lamp_',
  '{lamp}',
  '<lamp',
  'e\u0301',
);
const field = fc.constantFrom(
  'The lamp',
  "'It''s a lamp'",
  '"A \\"lamp\\" lamp"',
  'lamp # lamp',
  '>-\n  A lamp\n  lamp',
  '[lamp, "a lamp"]',
  '&a lamp',
  '*a',
);
const written = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    title: field,
    description: field,
    prose: fc.array(piece, { maxLength: 40 }),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(
    ({ mark, title, description, prose, end }) =>
      `${mark}---\ntitle: ${title}\ndescription: ${description}\ntopics: [lamp] # lamp\n---\n\n`.replaceAll(
        '\n',
        end,
      ) + prose.join(''),
  );

test('whatever a text is made of, no byte outside of the chosen places changes', () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom('light', '', '*l*', '<b', '1. a', 'a: b', '"', '`', "it's", '](x)', 'ä😀', '{', '|'),
      fc.func(fc.boolean()),
      fc.constantFrom('posts/a.mdx', 'posts/a.md'),
      (raw, put, isChosen, file) => {
        const asked: Asked = { ...plain, find: 'lamp', put };
        const found = findIn(file, raw, asked, 'en');
        if (!found) return;
        const chosen = new Set(found.places.keys().filter((at) => isChosen(at)));
        const made = replacedIn(file, raw, asked, found, chosen);
        expect(made.done + made.refused).toBe(chosen.size);
        if (made.done === 0) expect(made.text).toBe(raw);
        // All but the chosen words, in order, is in what was made, in the same order.
        const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
        let at = 0;
        const kept: string[] = [];
        for (const [place, { from, to, field: own }] of found.places.entries()) {
          if (!chosen.has(place)) continue;
          // A value that gets quotation marks is written anew, and nothing around it.
          const [start, end] = own ? [text.lastIndexOf('\n', from) + 1, lineEnd(text, to)] : [from, to];
          kept.push(text.slice(at, Math.max(at, start)));
          at = Math.max(at, end);
        }
        kept.push(text.slice(at));
        const now = made.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
        expect(now.startsWith(kept[0] ?? '')).toBe(true);
        expect(now.endsWith(kept.at(-1) ?? '')).toBe(true);
        let seen = 0;
        for (const one of kept) {
          const where = now.indexOf(one, seen);
          expect(where).toBeGreaterThanOrEqual(seen);
          seen = where + one.length;
        }
        expect(made.text.startsWith('\uFEFF')).toBe(raw.startsWith('\uFEFF'));
      },
    ),
    { numRuns: 400 },
  );
});

test('with a word for a word the file is the same to the byte, line ends and marks included, but for the chosen words', () => {
  fc.assert(
    fc.property(written, fc.func(fc.boolean()), (raw, isChosen) => {
      const asked: Asked = { ...plain, find: 'lamp', put: 'light' };
      const found = findIn('posts/a.mdx', raw, asked, 'en');
      if (!found) return;
      const chosen = new Set(found.places.keys().filter((at) => isChosen(at)));
      const made = replacedIn('posts/a.mdx', raw, asked, found, chosen);
      // The label of a link is left, and the value that another field names.
      if (made.refused > 0) return;
      const ends = [...raw.matchAll(/\r\n/g)].map(({ index }) => index);
      const mark = raw.startsWith('\uFEFF') ? 1 : 0;
      const inFile = (at: number) =>
        ends.reduce((place, end) => (end < place ? place + 1 : place), at + mark);
      const wanted = found.places
        .map((place, at) => ({ ...place, at }))
        .filter(({ at }) => chosen.has(at))
        .toReversed()
        .reduce((text, { from, to, put }) => text.slice(0, inFile(from)) + put + text.slice(inFile(to)), raw);
      expect(made.text).toBe(wanted);
    }),
    { numRuns: 400 },
  );
});

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
