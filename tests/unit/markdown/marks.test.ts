import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { marks } from '../../../src/markdown/marks.ts';

function html(source: string): string {
  const made = markdownToHtml(source, { mdastPlugins: [marks] });
  if (!('html' in made)) throw new Error('It is not there at once.');
  return made.html.trim();
}

test.each([
  ['The ==enough== word', '<p>The <mark>enough</mark> word</p>'],
  ['==all== and ==two words==.', '<p><mark>all</mark> and <mark>two words</mark>.</p>'],
  ['==a **b** `c`==', '<p><mark>a <strong>b</strong> <code>c</code></mark></p>'],
  ['**==b==** _==c==_', '<p><strong><mark>b</mark></strong> <em><mark>c</mark></em></p>'],
  ['好==重要==的', '<p>好<mark>重要</mark>的</p>'],
  ['# ==A==', '<h1><mark>A</mark></h1>'],
  ['==a\nb==', '<p><mark>a\nb</mark></p>'],
])('%s is marked', (source, marked) => {
  expect(html(source)).toBe(marked);
});

test.each([
  'a == b and c == d',
  'x==y and y==z',
  '`==a==`',
  '==== and ===a===',
  'one == only',
  '==never closed',
  '== a ==',
])('%s stays', (source) => {
  expect(html(source)).not.toContain('<mark>');
});

test('signs with a backslash before them stay, and others beside them count', () => {
  expect(html('\\==a== and ==b==')).toBe('<p>==a== and <mark>b</mark></p>');
  expect(html('==a \\== b==')).toBe('<p><mark>a == b</mark></p>');
});

test('an address stays whole', () => {
  expect(html('https://example.net/?a==b== and [x](https://example.net/?a==b==)')).not.toContain('<mark>');
});
