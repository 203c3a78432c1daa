import { describe, expect, test } from 'vitest';
import { articleFrom } from '../../../../src/outputs/feeds/article.ts';

const address = 'https://example.org/notes/writing/a-post/';

/** The article of a page with this prose. */
function article(prose: string): string {
  return articleFrom(
    `<!doctype html><title>x</title><h1>No</h1><div class="prose" data-feed>${prose}</div><p>No</p>`,
    address,
  );
}

describe('what is taken', () => {
  test('is the content of the marked element, and nothing around it', () => {
    expect(article('\n<p>One <em>two</em>.</p>\n<p>Three.</p>\n')).toBe(
      '<p>One <em>two</em>.</p>\n<p>Three.</p>',
    );
  });

  test('is all that is marked, in its order', () => {
    const html = '<div data-feed><p>One.</p></div><p>No.</p><section data-feed><p>Two.</p></section>';
    expect(articleFrom(html, address)).toBe('<p>One.</p>\n<p>Two.</p>');
  });

  test.each([
    ['no', '<p>x</p>'],
    ['a nested', '<div data-feed><div data-feed></div></div>'],
  ])('fails, naming the page, when it marks %s article', (_, html) => {
    expect(() => articleFrom(html, address)).toThrow(address);
  });
});

describe('what has no place in a feed', () => {
  test.each([
    ['what is marked', '<p data-no-feed>x</p>'],
    ['what is hidden', '<p hidden>x</p>'],
    ['scripts', '<script>x</script>'],
    ['styles', '<style>p{}</style>'],
    ['templates', '<template><p>x</p></template>'],
    [
      'fields and buttons',
      '<textarea>x</textarea><button>x</button><input value="x"><select><option>x</select>',
    ],
    ['frames', '<iframe src="/x"></iframe><object data="/x"></object>'],
    ['drawings in the markup', '<svg><title>x</title><path d="M0 0"/></svg>'],
    ['a box that holds a picture still', '<input type="checkbox" data-no-feed>'],
    ['comments', '<!-- x -->'],
  ])('%s are left out', (_, html) => {
    expect(article(`<p>a</p>${html}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  test('custom elements go, and their content stays in its place, however deep', () => {
    const html = '<x-a><p>1</p><x-b><p data-no-feed>no</p><p>2</p></x-b></x-a><noscript><p>3</p></noscript>';
    expect(article(html)).toBe('<p>1</p><p>2</p><p>3</p>');
  });

  test('attributes that mean nothing outside the page go', () => {
    const html =
      '<p class="a" style="color:red" data-x="1" onclick="x()" tabindex="-1" aria-describedby="b">a</p>';
    expect(article(html)).toBe('<p>a</p>');
  });

  test('attributes that carry meaning stay', () => {
    const html =
      '<ol start="3" reversed=""><li value="5" lang="de" dir="ltr">a</li></ol><img alt="b" width="2" height="1">';
    expect(article(html)).toBe(html);
  });

  test('a picture is its plain file alone, in the size that this has', () => {
    const html =
      '<picture><source type="image/avif" srcset="/a-720.avif 720w"><img src="/a-720.jpg" alt="b" width="1440" height="960"></picture>';
    expect(article(html)).toBe('<img src="https://example.org/a-720.jpg" alt="b" width="720" height="480">');
  });

  test('the source of a film stays with it', () => {
    expect(article('<video controls><source src="/a.mp4" type="video/mp4"></video>')).toBe(
      '<video controls=""><source src="https://example.org/a.mp4" type="video/mp4"></video>',
    );
  });

  test('a passage says where it begins', () => {
    expect(article('<div class="passage" data-begins="Here begins the part on loss."><p>a</p></div>')).toBe(
      '<div><p><em>Here begins the part on loss.</em></p><p>a</p></div>',
    );
  });

  test('a heading stands by itself, without what is around it on the page', () => {
    expect(article('<header class="heading"><h2 id="a">A</h2><a data-no-feed href="#a"></a></header>')).toBe(
      '<h2>A</h2>',
    );
  });

  test('a box to tick becomes a sign, so that what was done can be told from what was not', () => {
    const html =
      '<li><input type="checkbox" checked disabled> a</li><li><input type="checkbox" disabled> b</li>';
    expect(article(html)).toBe('<li>☑ a</li><li>☐ b</li>');
  });
});

describe('what only the styles of the page tell apart', () => {
  test('a text that names what follows is bold', () => {
    expect(article('<p class="label"> A <em>pause</em> </p>')).toBe(
      '<p><strong> A <em>pause</em> </strong></p>',
    );
  });

  test.each([
    ['section', 'vignette'],
    ['section', 'updated'],
  ])('a %s with the class "%s" ends where it can be seen', (tag, name) => {
    expect(article(`<${tag} class="${name}" aria-label="b"><p>a</p></${tag}>`)).toBe(
      '<blockquote aria-label="b"><p>a</p></blockquote>',
    );
  });

  test('the label of a field that is left out is a text', () => {
    expect(article('<p><label for="x">What?</label></p><textarea id="x"></textarea>')).toBe('<p>What?</p>');
  });
});

describe('addresses', () => {
  test.each([
    ['/notes/limits/', 'https://example.org/notes/limits/'],
    ['../other/', 'https://example.org/notes/writing/other/'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['https://a.example/?x=1&amp;y=2#z', 'https://a.example/?x=1&amp;y=2#z'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:988', 'tel:988'],
    ['?page=2', 'https://example.org/notes/writing/a-post/?page=2'],
    ['#there', 'https://example.org/notes/writing/a-post/#there'],
  ])('%s becomes whole', (href, whole) => {
    expect(article(`<a href="${href}">x</a>`)).toBe(`<a href="${whole}">x</a>`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://['])('%s is not followed', (href) => {
    expect(article(`<a href="${href}">x</a>`)).toBe('<a>x</a>');
  });

  test('of pictures, sound and quotations become whole too', () => {
    const html = article(
      '<img src="/p.png" alt=""><video poster="/v.png"><source src="v.mp4"></video><q cite="/q/">x</q>',
    );
    expect(html).toBe(
      '<img src="https://example.org/p.png" alt=""><video poster="https://example.org/v.png">' +
        '<source src="https://example.org/notes/writing/a-post/v.mp4"></video><q cite="https://example.org/q/">x</q>',
    );
  });

  test.each([
    ['/a.png 1x, /b.png 2x', 'https://example.org/a.png 1x, https://example.org/b.png 2x'],
    ['/a.png 640w,/b.png 1280w', 'https://example.org/a.png 640w, https://example.org/b.png 1280w'],
    ['/a,b.png 2x, /c.png', 'https://example.org/a,b.png 2x, https://example.org/c.png'],
  ])('in the set %s become whole', (srcset, whole) => {
    expect(article(`<img srcset="${srcset}">`)).toBe(`<img srcset="${whole}">`);
  });
});

describe('footnotes', () => {
  const html = article(
    '<h2 id="heading">H</h2><p>a<sup><a href="#fn-1" id="ref-1" data-footnote-ref="">1</a></sup></p>' +
      '<ol><li id="fn-1">n <a href="#ref-1" aria-label="Back">↩</a></li></ol><a href="#über">x</a><p id="über">y</p>',
  );

  test('keep the places they lead to, and no other id stays', () => {
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['ref-1', 'fn-1', 'über']);
  });

  test('lead there on the page, and say what leads back', () => {
    expect(html).toContain(`<a href="${address}#fn-1" id="ref-1">1</a>`);
    expect(html).toContain(`<a href="${address}#ref-1" aria-label="Back">↩</a>`);
  });
});

describe('XML', () => {
  test('the text never ends a CDATA section, and reads the same', () => {
    const html = article('<p title="a ]]> b">c ]]> d</p><code>]]&gt;</code>');
    expect(html).not.toContain(']]>');
    expect(articleFrom(`<div data-feed>${html}</div>`, address)).toBe(html);
    expect(html).toContain('title="a ]]&gt; b"');
  });

  test('characters that no XML may contain are left out, and others beyond the common plane stay', () => {
    expect(article('<p>a\u0001\u000B\uFFFE&#8;b\u{1F33F}</p>')).toBe('<p>ab\u{1F33F}</p>');
  });
});

test('a page written loosely is read as a browser reads it', () => {
  expect(article('<p>a<p>b<table><tr><td>c</table>')).toBe(
    '<p>a</p><p>b</p><table><tbody><tr><td>c</td></tr></tbody></table>',
  );
});
