import { describe, expect, it } from 'vitest';
import { apart, wordsFile } from '../../../../src/outputs/search/searched-words.ts';

const seam = '\u2060 ';
const page = (content: string, title: string) => ({
  path: `fragment/${title}.pf_fragment`,
  content: Buffer.from(`pagefind_dcd${JSON.stringify({ url: '/', content, meta: { title } })}`),
});

describe('words with a dash', () => {
  it('are parted for the search where Pagefind would take them for one', () => {
    expect(apart('<p>room—mother PTSD/C-PTSD half–light</p>')).toBe(
      `<p>room—${seam}mother PTSD/${seam}C-PTSD half–${seam}light</p>`,
    );
  });

  it('stay as they are in addresses, tags and numbers', () => {
    const html = '<a href="/a/b/" title="a—b">1–2</a><br/>';
    expect(apart(html)).toBe(html);
  });
});

describe('the words of the writing', () => {
  it('are those of four letters or more, those on most pages first, each once', () => {
    const { path, content } = wordsFile([
      page('A lamp in the kitchen, a lamp.', 'Café'),
      page('The Kitchen has 2026 lamps', 'b'),
      { path: 'index/x.pf_index', content: Buffer.from('no page') },
    ]);
    expect(path).toBe('words.json');
    expect(JSON.parse(Buffer.from(content).toString())).toBe('kitchen cafe lamp lamps');
  });
});
