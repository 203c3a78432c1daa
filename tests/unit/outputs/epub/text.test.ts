import { describe, expect, test } from 'vitest';
import { linkFor, picturesIn, textOf, written } from '../../../../src/outputs/epub/texts.ts';

const text = (id: string, html: string, note = '', cover = '') =>
  textOf(id, `https://example.org/writing/${id}/`, { note, cover, text: html });

/** What becomes of a post that stands in a book with another. */
const inBook = (html: string, other = '') => {
  const one = text('one', html);
  return written(one, [one, text('two', other)], new Map()).text;
};

describe('a footnote', () => {
  const list = (notes: string) =>
    `<section data-footnotes class="footnotes"><div class="heading"><h2 id="footnote-label" class="sr-only">Notes</h2></div><ol>${notes}</ol></section>`;

  test('is opened by its number where an app can, and leads back where it cannot', () => {
    const reference =
      '<p>a<sup data-noted><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref aria-describedby="footnote-label" aria-label="Note 1">1</a></sup></p>';
    const note =
      '<li id="note-fn-1"><p>b <a href="#note-fnref-1" data-footnote-backref aria-label="Back to the text">↑</a></p></li>';
    expect(inBook(reference + list(note))).toBe(
      '<p>a<sup><a role="doc-noteref" epub:type="noteref" id="note-fnref-1" href="#note-fn-1">1</a></sup></p>' +
        '<div class="footnotes" epub:type="footnotes"><aside role="doc-footnote" epub:type="footnote" id="note-fn-1">' +
        '<p>1. b <a role="doc-backlink" href="#note-fnref-1">↑</a></p></aside></div>',
    );
  });

  test('that begins with no paragraph has its number before it', () => {
    expect(inBook(list('<li id="a"><ul><li>b</li></ul></li>'))).toContain(
      'id="a"><p>1. </p><ul><li>b</li></ul></aside>',
    );
  });
});

describe('what a post asks', () => {
  const lines = '<div class="lines"><span></span><span></span><span></span></div>';

  test('has lines under each question of a list, and none after all of them', () => {
    const html =
      '<section class="reflection" role="group" aria-label="x"><ul><li>a</li><li>b</li></ul><div class="field"><div class="lines"><span></span></div></div></section>';
    expect(inBook(html)).toBe(
      `<div class="reflection" role="group" aria-label="x"><ul><li>a${lines}</li><li>b${lines}</li></ul></div>`,
    );
  });

  test('has the lines of its fields, and a box to tick is a sign', () => {
    const html =
      '<section class="worksheet"><ul><li><input type="checkbox" disabled> a</li><li><input type="checkbox" checked disabled> b</li></ul><div class="field"><p><label>c</label></p><div class="lines"><span></span></div></div></section>';
    expect(inBook(html)).toBe(
      '<div class="worksheet"><ul><li>☐ a</li><li>☑ b</li></ul><div class="field"><p><strong>c</strong></p><div class="lines"><span></span></div></div></div>',
    );
  });
});

describe('a link in a book', () => {
  const link = (href: string) => `<a href="${href}">a</a>`;

  test.each([
    ['to a post in it stays in it', '/writing/two/', 'post-two.xhtml'],
    ['to a place in that leads there', '/writing/two/#b', 'post-two.xhtml#b'],
    ['to a place that is not carried along leads to the post', '/writing/two/#revisions', 'post-two.xhtml'],
    ['to its own post leads to where that begins', '/writing/one/', 'post-one.xhtml'],
    ['to any other page leads to the site', '/help/', 'https://example.org/help/'],
    ['to elsewhere leads there', 'https://else.example/?a=1&amp;b=|', 'https://else.example/?a=1&amp;b=%7C'],
    ['that calls stays', 'tel:988', 'tel:988'],
  ])('%s', (_, href, to) => {
    expect(inBook(link(href), '<p id="b">b</p>')).toBe(link(to));
  });

  test.each(['sms:988', 'javascript:alert(1)', 'http://[bad'])(
    'that no reading app should follow is its words: %s',
    (href) => {
      expect(inBook(link(href))).toBe('<a>a</a>');
    },
  );

  test('has nothing in it but what may stand in an address', () => {
    expect(linkFor('https://example.org/100%/a|b^c`{d}\\"<e>')).toBe(
      'https://example.org/100%25/a%7Cb%5Ec%60%7Bd%7D%5C%22%3Ce%3E',
    );
  });
});

test('the note comes with its way past the passage, and the cover before the text', () => {
  const one = text(
    'one',
    '<div class="passage"><p>a</p></div><p id="past-loss">b</p>',
    '<aside class="boxed" aria-label="Before you read."><p>c <a href="#past-loss">d</a></p><p hidden>e</p></aside>',
    '<figure><img src="/c.jpg" alt="f"></figure>',
  );
  expect([...picturesIn([one])]).toEqual(['/c.jpg']);
  expect(written(one, [one], new Map([['/c.jpg', '1-c.jpg']]))).toEqual({
    note: '<aside class="boxed"><p>c <a href="#past-loss">d</a></p></aside>',
    text: '<figure><img src="pictures/1-c.jpg" alt="f"/></figure><div class="passage"><p>a</p></div><p id="past-loss">b</p>',
  });
});
