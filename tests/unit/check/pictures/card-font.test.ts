import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cardsWithoutWords } from '../../../../src/check/pictures/card-words.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, foundIn, post, siteIn } from '../folder.ts';

const font = await readFile(new URL('../../../fixtures/fonts/kitchen.ttf', import.meta.url));
const titled = (title: string) => ({ 'posts/mine.mdx': post({ title }) });
const withFont = (line: string, files: Readonly<Record<string, string | Uint8Array>>) => ({
  'site.yaml': `${siteIn('ja')}\n${line}\n`,
  ...files,
});

test('a font that has the letters of all titles is taken, and nothing is said of cards without words', async () => {
  const files = withFont('cardFont: ./kitchen.ttf', { 'kitchen.ttf': font, ...titled('台所の明かり') });
  expect(await foundIn(files)).toEqual([]);
  const content = await readContent(await contentWith(files));
  expect(content.cardFont?.letters.has('台'.codePointAt(0) ?? 0)).toBe(true);
  expect(cardsWithoutWords(content)).toEqual([]);
});

test.each([
  ['that is not there', './kichen.ttf', { 'kitchen.ttf': font }],
  ['without "./"', 'kitchen.ttf', { 'kitchen.ttf': font }],
  ['nothing like which is there', './songti.otf', {}],
  ['that is no font', './kitchen.ttf', { 'kitchen.ttf': 'A text.' }],
  ['that was cut off', './kitchen.ttf', { 'kitchen.ttf': font.subarray(0, 900) }],
  ['that is a web font', './kitchen.woff2', { 'kitchen.woff2': `wOF2${'\0'.repeat(90)}` }],
])('a font %s is told on its line, with what to do', async (_, name, files) => {
  expect(await foundIn(withFont(`cardFont: ${name}`, files))).toMatchSnapshot();
});

test('a font that lacks a letter of a title is told once, with the letter', async () => {
  const files = { 'kitchen.ttf': font, ...titled('台所の鬱'), 'posts/other.mdx': post({ title: '薔薇' }) };
  expect(await foundIn(withFont('cardFont: ./kitchen.ttf', files))).toMatchSnapshot();
});
