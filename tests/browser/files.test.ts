import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();
let context: BrowserContext | undefined;
afterEach(() => context?.close());

async function visit(colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; asked: string[] }> {
  context = await blog.browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${blog.address}writing/with-files/`, { waitUntil: 'networkidle' });
  return { page, asked };
}

test('a page asks for no recording, film, captions or file before its reader does', async () => {
  const { asked } = await visit();
  expect(asked.filter((path) => /\.(?:mp3|mp4|vtt|pdf)$/.test(path))).toEqual([]);
});

test('a recording is asked for when it is played, and only then', async () => {
  const { page, asked } = await visit();
  await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
    audio.load();
    void audio.play().catch(() => undefined);
  });
  await expect.poll(() => asked.filter((path) => path.endsWith('.mp3')).length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.endsWith('.mp4'))).toEqual([]);
});

test('the keyboard reaches the players, the links to the files and the words, which open', async () => {
  const { page } = await visit();
  const focused = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? '');
  const reached: string[] = [];
  // More stops than are on the page: each player has several.
  while (reached.at(-1) !== 'video' && reached.length < 80) {
    await page.keyboard.press('Tab');
    const name = await focused();
    if (name === 'summary' && !reached.includes(name)) await page.keyboard.press('Enter');
    reached.push(name);
  }
  const stops = reached.filter((name, at) => name !== reached[at - 1]);
  expect(stops.slice(stops.indexOf('audio'))).toEqual(['audio', 'a', 'summary', 'video']);
  expect(await page.getByText('Two low tones').isVisible()).toBe(true);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with them (%s)', async (scheme) => {
  const { page } = await visit(scheme);
  await page.locator('.recording summary').first().click();
  const { violations } = await new AxeBuilder({ page }).include('.prose').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('nothing of them is wider than a telephone, and what is pressed is as high as a finger', async () => {
  const { page } = await visit();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const link of await page.locator('.recording p a, .recording summary').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});
