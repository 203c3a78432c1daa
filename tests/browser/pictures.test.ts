import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { startPreview } from '../site/preview.ts';
import { openFixture } from './fixture.ts';

const blog = openFixture();
let context: BrowserContext | undefined;
afterEach(() => context?.close());

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await blog.browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Of each picture that is shown: what it says it shows, and how many pixels of it arrived. */
const loaded = (page: Page) =>
  page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    for (const image of shown) image.loading = 'eager';
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    return shown.map((image) => ({ alt: image.alt, pixels: image.naturalWidth * image.naturalHeight }));
  });

test('every picture arrives, whatever its owner called it', async () => {
  const found = await loaded(await visit(`${blog.address}writing/with-pictures-as-brought/`));
  expect(found.length).toBe(16);
  expect(found.filter(({ pixels }) => pixels === 0)).toEqual([]);
});

describe('a picture that moves', () => {
  const open = (options: BrowserContextOptions) =>
    visit(`${blog.address}writing/with-pictures-as-brought/`, options);
  const files = (page: Page) =>
    page
      .locator('.moving img')
      .evaluateAll((images: HTMLImageElement[]) =>
        images
          .filter((image) => image.checkVisibility())
          .map((image) => image.currentSrc.replace(/^.*\./, '')),
      );

  test.each([true, false])(
    'is held still by the keyboard, and let go again (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await open({ reducedMotion: 'no-preference', javaScriptEnabled });
      const box = page.getByRole('checkbox', { name: 'Hold this picture still' });
      await box.scrollIntoViewIfNeeded();
      await expect.poll(() => files(page)).toEqual(['webp']);
      await box.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => files(page)).toEqual(['avif']);
      await page.keyboard.press('Space');
      await expect.poll(() => files(page)).toEqual(['webp']);
    },
  );

  test('has words to press that are as high as a finger', async () => {
    const page = await open({ reducedMotion: 'no-preference' });
    const label = page.locator('.moving-label');
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await label.click();
    await expect.poll(() => page.locator('.moving-hold').isChecked()).toBe(true);
  });

  test('stands still where less motion is asked for, and there is nothing to hold', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.locator('.moving').scrollIntoViewIfNeeded();
    await expect.poll(() => files(page)).toEqual(['avif']);
    expect(await page.locator('.moving-hold').isVisible()).toBe(false);
  });
});

test('the preview shows a picture, and another one as soon as it takes its place', async () => {
  const preview = await startPreview();
  try {
    const file = join(preview.content, 'posts/plain-lamp.jpg');
    const lamp = (width: number) =>
      sharp({ create: { width, height: 40, channels: 3, background: '#d9a441' } }).jpeg();
    await writeFile(file, await lamp(50).toBuffer());
    await preview.write('posts/plain.md', (text) => `${text}\n![A lamp](./plain-lamp.jpg)\n`);
    const page = await visit(preview.desk);
    await page.goto(new URL('writing/plain/', preview.address).href);
    const shown = () =>
      page
        .locator('.prose img')
        .evaluateAll((images: HTMLImageElement[]) => images.map(({ naturalWidth }) => naturalWidth)[0]);
    await expect.poll(shown).toBe(50);
    await writeFile(file, await lamp(70).toBuffer());
    await expect.poll(shown).toBe(70);
  } finally {
    await preview.stop();
  }
});
