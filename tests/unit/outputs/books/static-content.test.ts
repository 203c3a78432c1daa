import { serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { staticContent } from '../../../../src/outputs/books/static-content.ts';

const stilled = (html: string, pictures: 'all' | 'plain' = 'plain') =>
  serialize(staticContent(html, pictures));

describe('what is carried along', () => {
  test.each([
    ['scripts and styles', '<script>x</script><style>p{}</style>'],
    ['fields and buttons', '<textarea>x</textarea><button>x</button><input value="x">'],
    ['what is hidden', '<p hidden>x</p>'],
    ['what is for the screen alone', '<a href="#x" data-no-feed>#</a>'],
    ['notes to oneself', '<!-- x -->'],
    [
      'what waits for a script',
      '<quiet-pause><div hidden>x</div></quiet-pause>'.replace(/<\/?quiet-pause>/g, ''),
    ],
  ])('leaves out %s', (_, html) => {
    expect(stilled(`<p>a</p>${html}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  test('has what is marked for it, though it is not for feeds and waits for a script', () => {
    const field =
      '<div class="ruled" data-no-feed data-book><div class="lines"><span></span></div><textarea></textarea></div>';
    const html = `<private-notes hidden data-no-feed data-book>${field}</private-notes>`;
    expect(stilled(html)).toBe(
      '<div data-no-feed="" data-book=""><div class="ruled" data-no-feed="" data-book=""><div class="lines"><span></span></div></div></div>',
    );
  });

  test('has elements of its own as plain ones, with their class', () => {
    expect(stilled('<quiet-pause class="pause"><p>a</p></quiet-pause>')).toBe(
      '<div class="pause"><p>a</p></div>',
    );
  });

  test('keeps a box to tick, and makes the name of a field strong', () => {
    expect(
      stilled('<ul><li><input type="checkbox" checked disabled> a</li></ul><p><label for="x">b</label></p>'),
    ).toBe(
      '<ul><li><input type="checkbox" checked="" disabled=""> a</li></ul><p><strong for="x">b</strong></p>',
    );
  });

  test('names the room under a question only by the question', () => {
    const html =
      '<section class="reflection" role="group" aria-label="a"><p>b</p><div class="field"><p><label>c</label></p><div data-book>d</div></div></section>';
    expect(stilled(html)).toBe(
      '<section class="reflection" role="group" aria-label="a"><p>b</p><div class="field"><div data-book="">d</div></div></section>',
    );
  });

  test('has no landmark of its own: there would be one for each post', () => {
    expect(
      stilled('<aside aria-label="a">b</aside><section aria-labelledby="c">d</section><section>e</section>'),
    ).toBe(
      '<aside aria-label="a" role="note">b</aside><section aria-labelledby="c" role="group">d</section><section>e</section>',
    );
  });

  test('has nothing that runs, or styles, in an attribute', () => {
    expect(stilled('<p onclick="x()" style="color:red" epub:type="x">a</p>')).toBe('<p>a</p>');
  });

  test('has a picture that moves as it stands staticContent, without the box that holds it', () => {
    const html =
      '<span class="moving"><input class="moving-hold" type="checkbox" data-no-feed><picture><source srcset="/a.webp" data-no-feed><img src="/a.jpg" alt="b"></picture><picture hidden><img src="/a.jpg" alt="b"></picture><label data-no-feed>Hold</label></span>';
    expect(stilled(html)).toBe('<span class="moving"><img src="/a.jpg" alt="b"></span>');
  });

  test('has pictures in all their sizes, or in the one that everybody knows', () => {
    const html = '<picture><source srcset="/a.avif 1w"><img src="/a.jpg" alt="b"></picture>';
    expect(stilled(html, 'all')).toBe(
      '<picture><source srcset="/a.avif 1w"><img src="/a.jpg" alt="b"></picture>',
    );
    expect(stilled(html, 'plain')).toBe('<img src="/a.jpg" alt="b">');
  });
});
