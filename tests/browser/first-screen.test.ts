import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { isAsItComes, ownBase } from '../own-blog.ts';
import { postPages } from '../site/read.ts';
import { open, type Opened } from './browser.ts';
import { openFixture } from './fixture.ts';
import { settled } from './settled.ts';

const fixture = openFixture();

const screens = {
  'a telephone': { width: 360, height: 740 },
  'a desk': { width: 1280, height: 800 },
} as const;

async function visit(
  path: string,
  viewport: { width: number; height: number },
  blog: Pick<Opened, 'browser' | 'address'> = fixture,
): Promise<Page> {
  const page = await blog.browser.newPage({ viewport });
  await page.goto(blog.address + path, { waitUntil: 'networkidle' });
  await settled(page);
  return page;
}

/** Where the first sentence of the text ends, in pixels from the top of the page. */
function endOfFirstSentence(): number {
  const prose = document.querySelector('.prose');
  if (!prose) return 0;
  const texts = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let begun = false;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.textContent ?? '';
    if (words.trim() === '' || text.parentElement?.closest('.opening, .boxed, .contents, script')) continue;
    if (!begun) range.setStart(text, 0);
    begun = true;
    const stop = /[.?!…]["”’)]*(?:\s|$)/.exec(words);
    range.setEnd(text, stop ? stop.index + 1 : words.length);
    if (stop) break;
  }
  return range.getBoundingClientRect().bottom + scrollY;
}

// Somebody else's titles and standfirsts may be as long as she likes.
describe.runIf(isAsItComes).each(Object.entries(screens))('on the first screen of %s', (_, screen) => {
  it('stands the first sentence of every post of the sample', async () => {
    const folder = inject('site');
    const posts = (await postPages(folder)).map((path) => path.replace('index.html', ''));
    const blog = await open(folder, ownBase);
    const page = await visit('', screen, blog);
    const below: unknown[] = [];
    for (const path of posts) {
      await page.goto(blog.address + path, { waitUntil: 'networkidle' });
      await settled(page);
      const end = await page.evaluate(endOfFirstSentence);
      if (end === 0 || end > screen.height) below.push([path, end]);
    }
    expect(posts.length).toBeGreaterThan(10);
    expect(below).toEqual([]);
    await blog.close();
  });
});

it('on a telephone, home names who writes, where to start, and just below the first screen the newest post', async () => {
  const screen = screens['a telephone'];
  const page = await visit('', screen);
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  expect(await top('h1')).toBeLessThan(screen.height / 3);
  expect(await top('.band a')).toBeLessThan(0.6 * screen.height);
  expect(await top('.latest h3')).toBeLessThan(1.1 * screen.height);
  await page.close();
});

it.each(['', 'writing/'])(
  'on a telephone the post that leads "/%s" stands under a strip of its place, as wide as its words',
  async (path) => {
    const page = await visit(path, screens['a telephone']);
    const { art, words } = await page
      .locator('.lead')
      .first()
      .evaluate((lead) => {
        const { left, right, bottom } = lead.children[0]?.getBoundingClientRect() ?? new DOMRect();
        const own = lead.children[1]?.getBoundingClientRect() ?? new DOMRect();
        return { art: { left, right, bottom }, words: { left: own.left, right: own.right, top: own.top } };
      });
    expect([art.left, art.right]).toEqual([words.left, words.right]);
    expect(art.bottom).toBeLessThanOrEqual(words.top);
    await page.close();
  },
);

describe('one left edge', () => {
  it.each([360, 768, 1280, 1920])('holds on every kind of page at %i pixels', async (width) => {
    const page = await visit('', { width, height: 800 });
    const kinds = [
      '',
      'writing/',
      'topics/',
      'topics/safety/',
      'paths/',
      'about/',
      'help/',
      'search/',
      'writing/part-one/',
    ];
    const edges = new Map<string, number[]>();
    for (const kind of kinds) {
      await page.goto(fixture.address + kind);
      await settled(page);
      const found = await page.evaluate(() =>
        ['.title', 'h1', 'main p', '.foot p'].map((selector) => {
          const shown = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
          return Math.round(shown?.getBoundingClientRect().left ?? -1);
        }),
      );
      edges.set(kind, [...new Set(found)]);
    }
    expect(new Set([...edges.values()].flat()).size, JSON.stringify([...edges])).toBe(1);
    await page.close();
  });
});

it('no line under a title begins or ends with the dot that stands between its parts', async () => {
  const page = await visit('writing/', { width: 320, height: 740 });
  const lists = await page.locator('.byline').evaluateAll((all) =>
    all.map((list) => {
      const { left } = list.parentElement?.getBoundingClientRect() ?? { left: NaN };
      const dot = Number.parseFloat(getComputedStyle(list).marginLeft);
      const shown = Number.parseFloat(
        /inset\(.* ([\d.]+)px\)/.exec(getComputedStyle(list).clipPath)?.[1] ?? '',
      );
      const lines = Map.groupBy([...list.children], (one) => Math.round(one.getBoundingClientRect().top));
      const starts = [...lines.values()].map(([first]) => first?.getBoundingClientRect().left ?? NaN);
      return {
        wraps: lines.size > 1,
        outside: starts.every((start) => Math.abs(start - left - dot) < 1),
        shown,
      };
    }),
  );
  expect(lists.filter(({ wraps }) => wraps).length).toBeGreaterThan(0);
  expect(lists.filter(({ outside, shown }) => !outside || !(shown > 0))).toEqual([]);
  await page.close();
});
