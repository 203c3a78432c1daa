import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf } from '../../../../src/author/fix/changes.ts';
import { readProse } from '../../../../src/check/prose.ts';
import { trackingOf } from '../../../../src/check/links/tracking.ts';
import { readDocument } from '../../../../src/library/content/document.ts';
import { plainText } from '../../../../src/library/content/front-matter.ts';
import { plainPost } from '../../../../src/schema/post.ts';
import type { Diagnostic } from '../../../../src/schema/diagnostic.ts';

const file = 'posts/a.mdx';

function diagnosticsOf(text: string): readonly Diagnostic[] {
  const { document, diagnostics } = readDocument('post', file, { text }, plainPost);
  const { body } = document;
  const found = body === undefined ? [] : trackingOf(document, readProse(document, body));
  const lines = plainText(text).split('\n');
  return [...diagnostics, ...found].map((diagnostic) => ({
    ...diagnostic,
    typed: diagnostic.line === undefined ? undefined : lines[diagnostic.line - 1],
  }));
}

const fixable = (text: string) => diagnosticsOf(text).filter(({ fix }) => fix !== undefined);
const mended = (text: string) => changeOf(file, text, fixable(text))?.after ?? text;
const untracked = (text: string) => text.replace(/(?:utm_source|fbclid)=\w+|amp;/g, '');
/** Every letter and digit, in order, but for what follows readers. */
const words = (text: string) => untracked(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** All but the signs that mending may put in or take out. */
const rest = (text: string) => untracked(text).replace(/["'“”?&. \t\u00a0]/g, '');

const value = fc
  .array(
    fc.constantFrom(
      ...['Grief', 'it’s', "It's", 'a guide', ': ', ' #', '"', "'", '“', '”', '@', '[', ']', '{'],
      ...['*', '&', '!', '%', '`', '|', '- ', '\t', '\\', '#1', '日本', '🫖', ',', '# keep: why', 'é'],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const indent = fc.constantFrom('', '', '', '  ', '\t', '\t\t', '- ', '\u00a0');
const name = fc.constantFrom('title', 'description', 'pubDate', 'topics', 'cover', 'alt', 'note');
const colon = fc.constantFrom(': ', ': ', ': ', ':', ' : ');
const line = fc.oneof(
  fc.tuple(indent, name, colon, value).map((parts) => parts.join('')),
  fc.constantFrom('cover:', 'revisions:', '  more of it', '# a note', '', 'description: |'),
);
const link = fc
  .tuple(
    fc.constantFrom('See ', '[a](', '<', '`', '**', '{/* '),
    fc.constantFrom('https://x.org/', 'https://x.org/b_(c)', 'https://x.org/?u=https://y.org/'),
    fc.constantFrom('?utm_source=n', '?a=1&fbclid=n', '?fbclid=n&amp;a=1', '?a=1', ''),
    fc.constantFrom('', '#part', '.'),
    fc.constantFrom(')', '>', '`', '**', ' */}', ' then'),
  )
  .map((parts) => parts.join(''));
const typedText = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(line, { maxLength: 6 }),
    fc.array(fc.oneof(link, value), { maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([mark, front, prose, end]) => mark + ['---', ...front, '---', ...prose, ''].join(end));
const ends = (text: string) => text.match(/^\uFEFF|\r\n?|\n/g);

test('no word is lost or added, ends of lines stay, and what was mended is no problem any more', () => {
  fc.assert(
    fc.property(typedText, (text) => {
      const after = mended(text);
      expect(words(after)).toEqual(words(text));
      expect(rest(after)).toBe(rest(text));
      expect(ends(after)).toEqual(ends(text));
      // So that mending twice is mending once.
      expect(fixable(after).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the property is about something: of many such texts some are mended', () => {
  expect(fc.sample(typedText, 200).filter((text) => mended(text) !== text).length).toBeGreaterThan(20);
});
