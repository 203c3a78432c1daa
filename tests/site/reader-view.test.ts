import { describe, expect, inject, test } from 'vitest';
import { attribute, elementsIn, isElement } from '../../src/outputs/markup/html.ts';
import { controls, readerView } from '../reader-view.ts';
import { isAsItComes } from '../own-blog.ts';
import { postPages, readPage, textWithin } from './read.ts';

const site = inject('site');
const fixture = inject('fixture');

/** What a reader view leaves out of somebody else's posts is for her to see: it goes by how long they are. */
const samples = isAsItComes ? await postPages(site) : [];

test.runIf(isAsItComes)(
  'there are posts to look at, with notes, sources, changes and help lines among them',
  async () => {
    const pages = await Promise.all(samples.map((path) => readPage(site, path)));
    expect(pages.length).toBeGreaterThan(10);
    for (const part of ['data-note>', 'id="sources"', 'id="revisions"', 'help-block', 'class="reflection"']) {
      expect(pages.filter(({ html }) => html.includes(part)).length, part).toBeGreaterThan(0);
    }
  },
);

describe.each(samples)('the reader view of %s', async (path) => {
  const page = await readPage(site, path);
  const { text, headings } = readerView(page.html);
  const [article] = page.all('article');
  const parts = article ? [...elementsIn(article)] : [];
  const textOf = (wanted: (name: string) => boolean) =>
    parts.filter((part) => wanted(attribute(part, 'class') ?? '')).map(page.text);

  test('has every heading of the post, in its order', () => {
    const all = parts.filter(({ tagName }) => /^h[2-6]$/.test(tagName)).map(page.text);
    expect(headings).toEqual(all);
  });

  test('has the standfirst, then the content note, before all paragraphs', () => {
    const note = parts.filter((part) => attribute(part, 'data-note') !== undefined).map(page.text);
    const prose = page.one('div', { class: 'prose' });
    const paragraphs = prose.childNodes
      .filter(isElement)
      // Beside a number stands a note, which is not read there.
      .filter(
        (part) => part.tagName === 'p' && ![...elementsIn(part)].some(({ tagName }) => tagName === 'sup'),
      );
    const wanted = [...textOf((name) => name === 'standfirst'), ...note, ...paragraphs.map(textWithin)];
    const places = wanted.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  test('has the labels, the marks of passages, the sources and what changed', () => {
    const wanted = textOf((name) => /^(?:label|skip-passage|passage-end quiet|back)$/.test(name)).filter(
      (part) => part !== 'In this post',
    );
    expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
  });

  test('has the help lines at its end, all of them', () => {
    const [help] = textOf((name) => name === 'boxed help-block');
    expect(text.endsWith(help ?? '')).toBe(true);
  });

  test('has nothing that belongs to controls, and no sign that stands alone', () => {
    expect(controls.filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/(?:^| )#(?: |$)/);
  });

  test('has each footnote once', () => {
    const notes = page
      .all('section', { 'data-footnotes': 'true' })
      .flatMap((list) => [...elementsIn(list)].filter(({ tagName }) => tagName === 'li').map(page.text))
      .map((note) => note.replace(/\s*↩.*$/u, ''));
    for (const note of notes) expect(text.split(note)).toHaveLength(2);
  });
});

test('a post with everything in it keeps all its words there: vignettes, letters, changes, a passage, a worksheet', async () => {
  const { text, headings } = readerView((await readPage(fixture, 'writing/everything/')).html);
  for (const words of [
    'Not one person: put together from many',
    'A question from readers',
    'Changed on 9 October 2026',
    'To sit with',
    'Go past that part',
    'Put it in again.',
  ]) {
    expect(text).toContain(words);
  }
  expect(headings).toContain('Sources');
});
