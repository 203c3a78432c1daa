import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ownBase } from '../own-blog.ts';
import { allPages, readPage } from '../site/read.ts';
import { open, type Opened } from './browser.ts';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';

const blog = openFixture();

describe('the whole of this blog', () => {
  const site = inject('site');
  let real: Opened | undefined;
  beforeAll(async () => {
    real = await open(site, ownBase);
  });
  afterAll(() => real?.close());

  it('asks nobody else, sets no cookie and keeps nothing, on any page', async () => {
    if (!real) throw new Error('The browser did not open.');
    const context = await real.browser.newContext();
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const { origin } = new URL(real.address);
    context.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(`${page.url()} asks ${request.url()}`);
    });
    for (const path of await allPages(site)) {
      // What only leads on has been left before it can be asked.
      if ((await readPage(site, path)).html.includes('http-equiv="refresh"')) continue;
      await page.goto(real.address + path);
      // What waits until it is near is asked for at the end of the page.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      const kept = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      expect([path, ...kept]).toEqual([path, '', 0, 0, 0, 0, 0]);
    }
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    await context.close();
  });
});

describe('the link to help', () => {
  it.each([390, 1280])('is seen in the same place on every page, %i pixels wide', async (width) => {
    const page = await blog.browser.newPage({ viewport: { width, height: 800 } });
    const places = new Set<string>();
    for (const kind of kinds) {
      await page.goto(blog.address + kind);
      // In the header, as the bar for leaving quickly stands above that on a few pages.
      const place = await page.locator('.top').evaluate((header) => {
        const [bar, link] = [header, header.querySelector('a.help')].map((one) =>
          one?.getBoundingClientRect(),
        );
        return bar && link && [link.x - bar.x, link.y - bar.y, link.width, link.height];
      });
      expect([kind, place]).toEqual([kind, expect.any(Array)]);
      places.add(JSON.stringify(place));
    }
    expect([...places]).toHaveLength(1);
    await page.close();
  });

  it('leads to links that call and text, without JavaScript', async () => {
    const context = await blog.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${blog.address}writing/everything/`);
    await page.getByRole('link', { name: 'Help now' }).click();
    await page.waitForURL(`${blog.address}help/`);
    expect(await page.getByRole('link', { name: 'Call 116 123' }).first().getAttribute('href')).toBe(
      'tel:116123',
    );
    await context.close();
  });
});

describe('a content note', () => {
  it('leads past the passage, by keyboard and without JavaScript', async () => {
    const context = await blog.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${blog.address}writing/everything/`);
    await page.locator('.boxed[role=note]').getByRole('link', { name: 'Go past the part on eating' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#past-eating');
    const end = () => page.locator('#past-eating').boundingBox();
    await expect.poll(end).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0 && y < 720) });
    await context.close();
  });

  it('is read before anything is asked for, and no passage is hidden behind it', async () => {
    const page = await blog.browser.newPage();
    await page.goto(`${blog.address}writing/everything/`);
    expect(await page.getByText('The secretpassageword').isVisible()).toBe(true);
    const filters = await page
      .locator('.passage, .passage *')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).filter));
    expect(new Set(filters)).toEqual(new Set(['none']));
    await page.close();
  });
});

describe('writing back', () => {
  it.each(['writing/everything/', 'limits/', 'about/'])(
    '%s has an ordinary link to an empty message, without JavaScript',
    async (path) => {
      const context = await blog.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(blog.address + path);
      const link = page.locator('.write-back').getByRole('link', { name: 'ada@fixture.example' });
      // The exact value: no subject, no body, nothing of the page.
      expect(await link.getAttribute('href')).toBe('mailto:ada@fixture.example');
      await context.close();
    },
  );
});
