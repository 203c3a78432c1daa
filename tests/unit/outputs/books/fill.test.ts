import { expect, test } from 'vitest';
import { withSizes, withTexts } from '../../../../src/outputs/books/fill.ts';

test('the note and the text of each post come where its page left room, dollar signs and all', () => {
  const texts = new Map([['a', { note: '<p>$&</p>', text: '<p>$1</p>' }]]);
  expect(withTexts('<h2>A</h2><div data-note-of="a"></div><p>b</p><div data-text-of="a"></div>', texts)).toBe(
    '<h2>A</h2><p>$&</p><p>b</p><p>$1</p>',
  );
});

test('a page that leaves room for a post without a text is an error', () => {
  expect(() => withTexts('<div data-text-of="gone"></div>', new Map())).toThrow('"gone"');
});

test('the size of what a link leads to stands behind it, and nothing where it is not known', () => {
  const html = '<a href="/a/">a</a><span data-size-of="/a/"></span><span data-size-of="/b/"></span>';
  expect(withSizes(html, new Map([['/a/', '85 kB']]))).toBe('<a href="/a/">a</a> (85 kB)');
});
