import { expect, inject, test } from 'vitest';
import { readPage } from './read.ts';

const page = await readPage(inject('fixture'), 'writing/elements/');
const styles = page
  .all('style')
  .map(page.text)
  .join('')
  .replace(/\s*([:;{}>])\s*/g, '$1');

test('titles are balanced, paragraphs end well, and quotation marks hang where a browser can', () => {
  expect(styles).toMatch(/h1[^{}]*\{[^{}]*text-wrap:balance/);
  expect(styles).toMatch(/(^|[},])p\b[^{}]*\{[^{}]*text-wrap:pretty/);
  expect(styles).toMatch(/hanging-punctuation:first allow-end last/);
});

test('no letter is slanted or shrunk by the browser: italics are drawn as such, small capitals there are none', () => {
  expect(styles).toMatch(/font-synthesis:weight[;}]/);
  expect(styles).not.toMatch(/small-caps|petite-caps|oblique/);
  expect(styles).toMatch(/@font-face\{font-family:Literata;font-style:italic/);
});

test('figures are old-style in prose and of one width in tables', () => {
  expect(styles).toMatch(/(^|\})body\{[^{}]*font-variant-numeric:oldstyle-nums/);
  expect(styles).toMatch(/\.table\{[^{}]*font-variant-numeric:lining-nums tabular-nums/);
});

test('text is set to the left, never justified', () => {
  expect(styles).not.toMatch(/text-align:justify/);
});
