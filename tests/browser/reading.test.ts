import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';
import { sideways } from './sideways.ts';

const blog = openFixture();

describe('reading', () => {
  it('stores nothing, sets no cookie, asks nobody else, and breaks no rule of its own policy', async () => {
    const context = await blog.browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(blog.address).origin)) elsewhere.push(request.url());
    });
    for (const kind of kinds) {
      await page.goto(blog.address + kind, { waitUntil: 'networkidle' });
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      expect([kind, ...kept]).toEqual([kind, 0, 0, 0, 0, 0]);
    }
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leads through the whole blog without JavaScript', async () => {
    const context = await blog.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(blog.address);
    await page.getByRole('link', { name: 'Begin here' }).first().click();
    await page.getByRole('link', { name: 'A way in' }).click();
    await page.getByRole('link', { name: /^Everything/ }).click();
    await page.waitForURL(`${blog.address}writing/everything/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Everything');
    await page.getByRole('link', { name: 'Search', exact: true }).first().click();
    await page.waitForURL(`${blog.address}search/`);
    await page.getByRole('link', { name: 'A plain post' }).first().click();
    await page.waitForURL(`${blog.address}writing/plain/`);
    await page.getByRole('link', { name: 'Help now' }).click();
    await page.waitForURL(`${blog.address}help/`);
    const line = page.getByRole('link', { name: 'Call 116 123' }).first();
    expect(await line.getAttribute('href')).toBe('tel:116123');
    await page.goto(`${blog.address}an-old-place/`);
    await page.waitForURL(`${blog.address}writing/everything/`);
    await context.close();
  });

  it('answers what is not there with the page that helps on', async () => {
    const page = await blog.browser.newPage();
    const answer = await page.goto(`${blog.address}writing/no-such-post/`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('link', { name: 'See the help lines' }).count()).toBe(1);
    await page.close();
  });

  it('never scrolls sideways at 320 pixels, in the largest letters with the most space', async () => {
    const page = await blog.browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const kind of [...kinds, 'help/']) {
      await page.goto(blog.address + kind);
      await page.evaluate(() =>
        Object.assign(document.documentElement.dataset, { size: 'largest', spacing: 'most' }),
      );
      await expect.poll(() => sideways(page), { message: kind }).toBe(0);
    }
    await page.close();
  });

  it.each([320, 390, 768, 1280])('never scrolls sideways at %i pixels', async (width) => {
    const page = await blog.browser.newPage({ viewport: { width, height: 800 } });
    for (const kind of kinds) {
      await page.goto(blog.address + kind);
      await expect.poll(() => sideways(page), { message: kind }).toBe(0);
    }
    await page.close();
  });
});
