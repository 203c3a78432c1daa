import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../../src/browser/words/written.ts';
import { asIndexed, wordsFile } from '../../../../src/outputs/search/searched-words.ts';

const seam = '\u2060 ';
const page = (content: string, title: string) => ({
  path: `fragment/${title}.pf_fragment`,
  content: Buffer.from(`pagefind_dcd${JSON.stringify({ url: '/', content, meta: { title } })}`),
});

describe('words with a dash', () => {
  it('are parted for the search where Pagefind would take them for one', () => {
    expect(asIndexed(['<p>room—mother PTSD/C-PTSD half–light</p>'], 'en')).toEqual([
      `<p>room—${seam}mother PTSD/${seam}C-PTSD half–${seam}light</p>`,
    ]);
  });

  it('stay as they are in addresses, tags and numbers', () => {
    const html = '<a href="/a/b/" title="a—b">1–2</a><br/>';
    expect(asIndexed([html], 'en')).toEqual([html]);
  });
});

describe('a text is indexed with what is looked for in it, and read again as it was written', () => {
  it.each([
    ['pl', 'Światło i Żałoba, Łódź', 'Światl\ue000o i Żal\ue000oba, L\ue000ódź'],
    ['tr', 'Işık ısrarı', 'Işi\ue004k i\ue004srari\ue004'],
    ['he', 'במטבח ורגשות', 'ב\u2060-מטבח ו\u2060-רגש-\ue6d5\ue6ea'],
    ['uk', 'тиші', 'тиш\ue556'],
    ['fr', 'd’amour, aujourd’hui', 'd’\u2060-amour, aujourd’hui'],
    ['de', 'Trauerarbeit und Arbeit', 'Trauer\u2060-arbeit und Arbeit'],
    ['ja', 'ｶﾅの音', 'カ\u2060 ナ\u2060 の\u2060 音\u2060 '],
    ['en', 'A kitchen, a don’t &amp; café', 'A kitchen, a don’t &amp; café'],
  ])('in %s: %j', (language, text, indexed) => {
    expect(asIndexed([`<p>${text}</p>`], language)).toEqual([`<p>${indexed}</p>`]);
    expect(asWritten(indexed)).toBe(text.normalize('NFKC'));
  });

  it('but not what readers choose from a list', () => {
    const html = '<a data-pagefind-filter="topic">Żałoba</a>';
    expect(asIndexed([html], 'pl')).toEqual([html]);
  });

  it('with marks where it was found', () => {
    expect(asWritten('<mark>眠\u2060</mark> <mark>れ\u2060</mark> な')).toBe('<mark>眠れ</mark>な');
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
