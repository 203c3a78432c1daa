import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { staticContent } from '../../../../src/outputs/books/static-content.ts';
import { blocks, phrasing } from '../../../../src/outputs/epub/elements.ts';
import { xhtml } from '../../../../src/outputs/epub/xhtml.ts';

const places = {
  link: (href: string) => (href === 'gone' ? undefined : href),
  picture: (src: string) => (src === '/there.png' ? 'pictures/1.png' : undefined),
};
const book = (html: string) => xhtml(staticContent(html, 'plain'), places);

describe('a text in a book', () => {
  test.each([
    [
      'entities and signs are themselves',
      '<p>a&nbsp;b &amp; c &lt; d \u2028</p>',
      '<p>a\u00a0b &amp; c &lt; d \u2028</p>',
    ],
    ['what XML forbids is left out', '<p>a\u0007b</p>', '<p>ab</p>'],
    ['empty elements are closed', '<p>a<br>b</p><hr>', '<p>a<br/>b</p><hr/>'],
    [
      'classes and languages stay',
      '<p class="a" lang="fr" dir="rtl">b</p>',
      '<p class="a" lang="fr" xml:lang="fr" dir="rtl">b</p>',
    ],
    ['a language that is none goes', '<p lang="x_y z">a</p>', '<p>a</p>'],
    [
      'an id is there once',
      '<p id="a">b</p><p id="a">c</p><p id="a b">d</p>',
      '<p id="a">b</p><p>c</p><p>d</p>',
    ],
    ['other attributes go', '<p data-x="1" tabindex="0" contenteditable align="justify">a</p>', '<p>a</p>'],
    [
      'a number stays, and what is none goes',
      '<ol start="3" type="a"><li value="x">b</li></ol>',
      '<ol start="3" type="a"><li>b</li></ol>',
    ],
    [
      'a column stands as it is aligned',
      '<table><tr><td data-align="right">1</td></tr></table>',
      '<table><tbody><tr><td class="end">1</td></tr></tbody></table>',
    ],
  ])('%s', (_, html, expected) => {
    expect(book(html)).toBe(expected);
  });

  test.each([
    [
      'what is older than HTML 5',
      '<center><font color="red">a</font><big>b</big><tt>c</tt></center>',
      '<div><span>a</span><span>b</span><code>c</code></div>',
    ],
    ['what nobody knows', '<blurb>a <b>b</b></blurb>', 'a <b>b</b>'],
    [
      'a block in a line',
      '<span><div>a</div></span><em><p>b</p></em>',
      '<span><span>a</span></span><em><span>b</span></em>',
    ],
    ['a list in a line', '<b><ul><li>a</li></ul></b>', '<b><span><span>a</span></span></b>'],
    ['text in a list', '<ul>a<li>b</li><p>c</p></ul>', '<ul><li>a</li><li>b</li><li><p>c</p></li></ul>'],
    [
      'an item without a list',
      '<li>a</li><dd>b</dd><figcaption>c</figcaption>',
      '<div>a</div><div>b</div><div>c</div>',
    ],
    ['a term without a meaning', '<dl><dt>a</dt></dl>', '<div><div>a</div></div>'],
    [
      'a heading in a cell',
      '<table><tr><th><h3>a</h3></th></tr></table>',
      '<table><tbody><tr><th><p>a</p></th></tr></tbody></table>',
    ],
    [
      'a caption at the end',
      '<table><tr><td>a</td></tr><caption>b</caption></table>',
      '<table><caption>b</caption><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a legend between pictures',
      '<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>',
      '<figure><p>a</p><div>b</div><p>c</p></figure>',
    ],
    ['what opens without a word on it', '<details><p>a</p></details>', '<div><p>a</p></div>'],
    ['a drawing in the markup', '<svg><title>a</title><path d="M0 0"/></svg>', 'a'],
  ])('%s becomes what may stand there, with its words', (_, html, expected) => {
    expect(book(html)).toBe(expected);
  });

  test('what opens stands open: few reading apps can open it', () => {
    expect(book('<details><summary>a</summary><p>b</p></details>')).toBe(
      '<details open="open"><summary>a</summary><p>b</p></details>',
    );
  });

  test('a glossary keeps its pairs, in a box or in none', () => {
    for (const html of ['<dl><dt>a</dt><dd>b</dd></dl>', '<dl><div><dt>a</dt><dd>b</dd></div></dl>']) {
      expect(book(html)).toBe(html);
    }
  });

  test('a link that leads nowhere is its words, and so is a picture that is not there', () => {
    expect(book('<p><a href="gone">a</a> <a href="here">b</a></p>')).toBe(
      '<p><a>a</a> <a href="here">b</a></p>',
    );
    expect(book('<p><img src="/there.png" alt="c" width="20"> <img src="/not.png" alt="d"></p>')).toBe(
      '<p><img src="pictures/1.png" alt="c" width="20"/> d</p>',
    );
  });

  test('is well-formed and loses no word, whatever HTML it came from', () => {
    const names = [...phrasing, ...blocks, 'center', 'blurb', 'section', 'label', 'form'];
    const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.stringMatching(/^[a-z]{1,6}$/).map((word) => ` ${word} `),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name} id="a" class="b">${inner.join('')}</${name}>`),
      ),
    })).node;
    const words = (text: string) =>
      text
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .sort();
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const html = `<div>${nodes.join('')}</div>`;
        const made = `<div>${book(html)}</div>`;
        using _document = XmlDocument.fromString(made);
        // Some words the parser itself leaves out, as any browser does.
        expect(words(made)).toEqual(words(serialize(parseFragment(html))));
      }),
    );
  });
});
