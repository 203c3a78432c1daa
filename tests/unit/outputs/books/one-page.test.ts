import { describe, expect, test } from 'vitest';
import { onOnePage } from '../../../../src/outputs/books/one-page.ts';

const post = (id: string, text: string, note = '') => ({
  id,
  address: `https://example.org/blog/writing/${id}/`,
  parts: { note, cover: '', text: `<div>${text}</div>` },
});

/** What becomes of the text of the first post. */
function first(text: string, ...others: readonly ReturnType<typeof post>[]): string {
  const html = onOnePage([post('one', text), ...others]).get('one')?.text ?? '';
  return html.replace(/^<div>|<\/div>$/g, '');
}

describe('on one page', () => {
  test('every place is named after its post, and so is every reference to it', () => {
    expect(first('<h2 id="a">A</h2><p><a href="#a" aria-describedby="a b">a</a></p>')).toBe(
      '<h3 id="at-one--a">A</h3><p><a href="#at-one--a" aria-describedby="at-one--a">a</a></p>',
    );
  });

  test('a note leads past the passage of its own post', () => {
    const [one, two] = ['one', 'two'].map((id) =>
      post(id, '<p id="past-eating">b</p>', '<aside><a href="#past-eating">a</a></aside>'),
    );
    const page = one && two && onOnePage([one, two]);
    expect(page?.get('two')).toEqual({
      note: '<aside><a href="#at-two--past-eating">a</a></aside>',
      text: '<div><p id="at-two--past-eating">b</p></div>',
    });
  });

  test('a link to a post that is on it stays, also to a place in that; any other leads where it led', () => {
    const other = post('two', '<p id="b">b</p>');
    const links = (...hrefs: readonly string[]) => hrefs.map((href) => `<a href="${href}">a</a>`).join('');
    expect(
      first(
        links(
          '/blog/writing/two/',
          '/blog/writing/two/#b',
          '/blog/writing/two/#gone',
          '/blog/help/',
          'https://else.example/#b',
        ),
        other,
      ),
    ).toBe(links('#at-two', '#at-two--b', '#at-two', '/blog/help/', 'https://else.example/#b'));
  });

  test('headings are one level down, and none is below the last', () => {
    expect(first('<h2>a</h2><h4>b</h4><h6>c</h6>')).toBe('<h3>a</h3><h5>b</h5><h6>c</h6>');
  });

  test('marks for other readers go, and those that the style goes by stay', () => {
    expect(
      first(
        '<p data-pagefind-ignore data-passage="x"><a data-footnote-ref data-bare>1</a></p><table><tbody><tr><td data-align="right">a</td></tr></tbody></table>',
      ),
    ).toBe(
      '<p><a data-footnote-ref="" data-bare="">1</a></p><table><tbody><tr><td data-align="right">a</td></tr></tbody></table>',
    );
  });

  test('no picture waits until it is near: a sheet of paper never is', () => {
    expect(first('<img src="/a.jpg" alt="" loading="lazy" sizes="auto, 100vw">')).toBe(
      '<img src="/a.jpg" alt="" sizes="100vw">',
    );
  });
});
