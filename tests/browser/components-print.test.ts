import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components } from '../../src/schema/components.ts';
import { openFixture } from './fixture.ts';

type Name = keyof typeof components;

const blog = openFixture();

/** On which post of the fixture each component stands, what of it is on paper, and what is not. */
const onPaper: Record<Name, readonly [post: string, there: readonly string[], gone: readonly string[]]> = {
  Answer: ['everything', ['An answer', 'A reply.'], []],
  Audio: ['with-files', ['Three slow breaths', 'You can hear it on the page', 'Two low tones'], ['Download']],
  Epigraph: ['everything', ['A line.', 'A source'], []],
  Feelings: ['near-home', ['Not so light', 'worn thin', 'nearly seen through'], ['Look for a word']],
  Field: ['everything', ['What I noticed', 'What it’s called'], ['When you wrote this, the question was:']],
  Figure: ['elements', ['The lamp by the window, on the evening that the others went out.'], []],
  Letter: ['everything', ['A question from readers', 'From someone in general', 'nobody’s own letter'], []],
  Passage: [
    'everything',
    ['The secretpassageword stands in the passage.'],
    ['Go past that part', 'The passage ends here.'],
  ],
  Pause: [
    'near-home',
    ['A pause', 'With the breath:', 'Or without it:'],
    ['Start the circle', 'In as it grows'],
  ],
  Pullquote: ['elements', ['Nobody had to leave early to catch anything.'], []],
  Reflection: [
    'everything',
    ['To sit with', 'What now?', 'A question that is a sentence?'],
    ['Room for your own words', 'Keep on this device', 'What you write here is not kept.'],
  ],
  Updated: ['everything', ['Changed on 9 October 2026', 'Because it was wrong.'], []],
  Video: ['with-files', ['A lamp is lit', 'You can see it on the page'], ['Download']],
  Vignette: [
    'everything',
    ['Not one person: put together from many', 'Someone, put together from many.'],
    [],
  ],
  Worksheet: ['elements', ['A page to write on', 'A page for one evening', 'What can wait?'], []],
};

const tight = (text: string) => text.replace(/\s+/g, '');
const papers = new Map<string, string>();

beforeAll(async () => {
  const page = await blog.browser.newPage();
  for (const post of new Set(Object.values(onPaper).map(([name]) => name))) {
    await page.goto(`${blog.address}writing/${post}/`, { waitUntil: 'networkidle' });
    const pdf = await page.pdf({ format: 'Letter' });
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    papers.set(post, tight(text));
  }
  await page.close();
});
afterAll(() => papers.clear());

describe('on paper', () => {
  it.each(Object.entries(onPaper))(
    '%s has its words, and nothing that needs a screen',
    (_, [post, there, gone]) => {
      const paper = papers.get(post);
      for (const words of there) expect(paper).toContain(tight(words));
      for (const words of gone) expect(paper).not.toContain(tight(words));
    },
  );

  it('a table of ten columns is all there, and its words are not cut', async () => {
    // The width of A4 between its margins.
    const page = await blog.browser.newPage({ viewport: { width: 567, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${blog.address}writing/elements/`);
    const { over, cells } = await page
      .locator('.table')
      .first()
      .evaluate((box: HTMLElement) => {
        for (const row of box.querySelectorAll('tr')) {
          const [cell] = row.cells;
          while (cell && row.cells.length < 10) row.append(cell.cloneNode(true));
          for (const one of row.cells) one.textContent = 'Conversations on Wednesday';
        }
        const all = [...box.querySelectorAll<HTMLElement>('th, td')];
        const edge = document.documentElement.clientWidth;
        return {
          over: all.filter((cell) => {
            const words = document.createRange();
            words.selectNodeContents(cell);
            return words.getBoundingClientRect().right > edge || cell.scrollWidth > cell.clientWidth;
          }).length,
          cells: all.length,
        };
      });
    expect(cells).toBeGreaterThanOrEqual(20);
    expect(over).toBe(0);
    await page.close();
  });

  it('a field is the lines that were asked for, or what the reader wrote in their place', async () => {
    const page = await blog.browser.newPage();
    await page.goto(`${blog.address}writing/everything/`, { waitUntil: 'networkidle' });
    await page.getByLabel('What it’s called').fill('A name for it.');
    await page.emulateMedia({ media: 'print' });
    const [four, named] = await page.locator('.worksheet .field').all();
    expect(await four?.locator('.lines span:visible').count()).toBe(4);
    expect(await named?.locator('.lines span:visible').count()).toBe(0);
    expect(await named?.locator('.written').innerText()).toContain('A name for it.');
    expect(await page.locator('textarea:visible, button:visible').count()).toBe(0);
    await page.close();
  });
});
