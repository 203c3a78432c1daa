import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/outputs/books/parts.ts';

const page = (article: string) =>
  `<!doctype html><title>x</title><h1>No</h1><main>${article}</main><p>No</p>`;

test('takes the note, the cover, the prose and the sources out of a page, as they stand there', () => {
  const html = page(
    '<figure data-book="cover"><img src="/a.jpg" alt="a"></figure><p>No</p><aside data-book="note"><p>Note &amp; more</p></aside>' +
      '<div data-feed><p>One.</p></div><p>No</p><section data-feed><p>Two.</p></section>',
  );
  expect(partsOf(html, '/a/')).toEqual({
    cover: '<figure data-book="cover"><img src="/a.jpg" alt="a"></figure>',
    note: '<aside data-book="note"><p>Note &amp; more</p></aside>',
    text: '<div data-feed><p>One.</p></div>\n<section data-feed><p>Two.</p></section>',
  });
});

test('takes the note out of the text that it stands in', () => {
  const note = '<div data-book="note">$& first</div>';
  expect(partsOf(page(`<div data-feed>${note}<p>One.</p></div>`), '/a/')).toMatchObject({
    note,
    text: '<div data-feed><p>One.</p></div>',
  });
});

test('has no note and no cover where the post has none', () => {
  expect(partsOf(page('<div data-feed data-book><p>One.</p></div>'), '/a/')).toMatchObject({
    note: '',
    cover: '',
  });
});

test('fails, naming the page, where there is no text', () => {
  expect(() => partsOf(page('<p>x</p>'), '/a/')).toThrow('/a/');
});
