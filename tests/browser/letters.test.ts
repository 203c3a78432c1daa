import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../site/build-once.ts';
import { command } from '../site/command.ts';
import { writeSmallBlog } from '../site/small-blog.ts';
import { open, type Opened } from './browser.ts';
import { settled } from './settled.ts';
import { sideways } from './sideways.ts';

const work = join(import.meta.dirname, '../../node_modules/.cache/tests/letters');

describe.each(['ar', 'he', 'pl', 'uk', 'vi'])('on a blog in %s', (language) => {
  let site: Opened;

  beforeAll(async () => {
    const content = join(work, language);
    await rm(content, { recursive: true, force: true });
    await writeSmallBlog(content, language);
    const built = await command('build', {
      BLOG_CONTENT: content,
      BLOG_OUT: `${content}-site`,
      BLOG_TODAY: today,
    });
    expect([built.code, built.output]).toEqual([0, expect.anything()]);
    site = await open(`${content}-site`, '/');
  });
  afterAll(() => site.close());

  test('what the interface says is in letters that came along, where the machine has none without serifs', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(site.address, { waitUntil: 'networkidle' });
    await settled(page);
    const links = await lettersOf(page, '.top li a');
    expect(links.length).toBeGreaterThan(2);
    const came = links.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => isCustomFont));
    expect(came.length).toBeGreaterThan(0);
    await context.close();
  });

  test.runIf(language === 'he')('a text is as wide before its font has come as after it', async () => {
    const before = await widthOfText(site, true);
    const after = await widthOfText(site, false);
    // A hundredth is half a letter in a line of fifty.
    expect(Math.abs(before / after - 1)).toBeLessThan(0.01);
    expect(before).not.toBe(after);
  });

  test.runIf(['ar', 'he'].includes(language))(
    'what runs from the right stands there: boxes, tables, settings',
    async () => {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${site.address}writing/kitchen/`);
      await settled(page);
      const edges = async (place: Locator) => {
        const box = await place.boundingBox();
        if (!box) throw new Error('What is to be measured is not shown.');
        return { left: Math.round(box.x), right: Math.round(box.x + box.width) };
      };
      const item = page.locator('.prose li:has(input)').first();
      expect((await edges(item.locator('input'))).right).toBe((await edges(item)).right);
      for (const part of ['.vignette', '.boxed']) {
        const width = (element: Element) => getComputedStyle(element).borderWidth;
        expect(await page.locator(part).first().evaluate(width)).toBe('0px 3px 0px 0px');
      }
      const cell = page.locator('.prose td').first();
      expect((await edges(page.locator('.prose table'))).right).toBe((await edges(cell)).right);
      const gaps = await cell.evaluate((element) => {
        const { paddingLeft, paddingRight } = getComputedStyle(element);
        return [paddingRight, Number.parseFloat(paddingLeft) > 0];
      });
      expect(gaps).toEqual(['0px', true]);
      const button = page.locator('reading-settings button').first();
      await button.click();
      const panel = page.locator('reading-settings form');
      await panel.waitFor();
      // It opens over the button, at the end of the lines.
      expect((await edges(panel)).left).toBeLessThan((await edges(button)).left);
      await page.close();
    },
  );

  test('no page is wider than a telephone of 320 pixels', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const path of ['', 'writing/kitchen/', 'topics/house/', 'search/', 'follow/', 'help/']) {
      await page.goto(site.address + path);
      await settled(page);
      await expect.poll(() => sideways(page), { message: path }).toBe(0);
    }
    await page.close();
  });

  test('no word of a title or a text is of two fonts, or of one that did not come along', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}writing/kitchen/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    // A footnote’s number is the interface’s, within a text.
    const shown = 'h1, .prose h2, .prose p:not(:has(sup)), .prose button, .byline';
    const texts = await lettersOf(page, shown);
    expect(texts.length).toBeGreaterThan(5);
    const others: string[] = [];
    for (const { fonts, families, html } of texts) {
      const systems = new Set(
        fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName),
      );
      // What the interface says may be in a system's font, as a whole.
      const may = /^["']?(?:Literata|Fraunces|Frank Ruhl|Noto Naskh)/.test(families) ? 0 : 1;
      if (systems.size > may) others.push(`${[...systems].join()}: ${html.slice(0, 120)}`);
    }
    expect(others).toEqual([]);
    await context.close();
  });
});

/** Of each element that a selector finds: the fonts in which its letters are, those that it asks for, and its HTML. */
async function lettersOf(page: Page, selector: string) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  return Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      const { computedStyle } = await devtools.send('CSS.getComputedStyleForNode', { nodeId });
      const { outerHTML: html } = await devtools.send('DOM.getOuterHTML', { nodeId });
      return { fonts, families: computedStyle.find(({ name }) => name === 'font-family')?.value ?? '', html };
    }),
  );
}

/** How wide all words of a post are in one line, with the blog's fonts or without. */
async function widthOfText({ browser, address }: Opened, isWithout: boolean): Promise<number> {
  const page = await browser.newPage();
  if (isWithout) await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(`${address}writing/kitchen/`, { waitUntil: 'networkidle' });
  const width = await page.evaluate(() => {
    const line = document.createElement('span');
    // Without it Chrome on Linux rounds each letter to a pixel.
    line.style.textRendering = 'geometricPrecision';
    line.style.whiteSpace = 'nowrap';
    line.textContent = (document.querySelector('.prose')?.textContent ?? '').replace(
      /[^\p{Script=Hebrew} ]+/gu,
      ' ',
    );
    document.querySelector('.prose')?.append(line);
    return line.getBoundingClientRect().width;
  });
  await page.close();
  return width;
}
