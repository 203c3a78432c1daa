import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { otherBlogs, writeOtherBlog } from '../other-blogs/blogs.ts';
import { startPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';
import { settled } from './settled.ts';

const pages = [
  '',
  'lines/',
  'setup/?step=you',
  'setup/?step=topics',
  'import/',
  'deleted/',
  'menu/',
  'series/',
];
const looks = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser() });
  watch(browser);
});
afterAll(() => browser.close());

test.each(Object.entries(otherBlogs))(
  'with somebody else’s blog every page of the desk can be read by everybody, also where it has nothing to list: %s',
  async (_, blog) => {
    const preview = await startPreview(
      (file) => !/content\/./.test(file),
      async (_content, work) => {
        await writeOtherBlog(work, blog);
        return { BLOG_PUBLIC: join(work, 'public') };
      },
    );
    onTestFinished(async () => void (await preview.stop()));
    for (const look of looks) {
      const page = await (await browser.newContext(look)).newPage();
      await page.goto(preview.desk);
      for (const path of pages) {
        await page.goto(`${preview.address}desk/${path}`);
        await page.locator('h1').waitFor();
        await settled(page);
        // It speaks English, whatever the blog speaks.
        const main = page.getByRole('main');
        expect([await main.getAttribute('lang'), await main.getAttribute('dir')]).toEqual(['en', 'ltr']);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect([path, faults]).toEqual([path, []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, wide]).toEqual([path, look.viewport.width]);
        // A heading that nothing follows, and a list without an entry.
        const hollow = await page.locator('main :is(h2, h3, ul, ol)').evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .filter((one) =>
              /^H/.test(one.tagName)
                ? !one.nextElementSibling && !one.parentElement?.nextElementSibling
                : !one.querySelector('li'),
            )
            .map((one) => one.outerHTML.slice(0, 90)),
        );
        expect([path, hollow]).toEqual([path, []]);
      }
      await page.context().close();
    }
  },
);
