import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../site/build-once.ts';
import { command } from '../site/command.ts';
import { writeSmallBlog } from '../site/small-blog.ts';
import { open, type Opened } from './browser.ts';

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

  test('no word of a title or a text is of two fonts, or of one that did not come along', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}writing/kitchen/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const devtools = await context.newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    // A footnote’s number is the interface’s, within a text.
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'h1, .prose h2, .prose p:not(:has(sup)), .prose button, .byline',
    });
    expect(nodeIds.length).toBeGreaterThan(5);
    const others: string[] = [];
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      const { computedStyle } = await devtools.send('CSS.getComputedStyleForNode', { nodeId });
      const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
      const families = computedStyle.find(({ name }) => name === 'font-family')?.value ?? '';
      const systems = new Set(
        fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName),
      );
      // What the interface says may be in a system's font, as a whole.
      const may = /Literata|Fraunces/.test(families) ? 0 : 1;
      if (systems.size > may) others.push(`${[...systems].join()}: ${outerHTML.slice(0, 120)}`);
    }
    expect(others).toEqual([]);
    await context.close();
  });
});
