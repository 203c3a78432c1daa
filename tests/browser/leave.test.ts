import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { stopClock } from './clock.ts';
import { openFixture } from './fixture.ts';

const blog = openFixture();
const destination = 'https://weather.example/today/';
let context: BrowserContext | undefined;
afterEach(() => context?.close());

/** A post that can be left. Where it leads is answered here; where nothing comes, the page stays as it was left. */
async function open(options: BrowserContextOptions & { stays?: boolean; from?: string } = {}) {
  const { stays = false, from, ...rest } = options;
  context = await blog.browser.newContext(rest);
  const asked: Record<string, string>[] = [];
  await context.route(destination, async (route) => {
    asked.push(await route.request().allHeaders());
    await route.fulfill(
      stays ? { status: 204 } : { contentType: 'text/html', body: '<title>Weather</title>Rain' },
    );
  });
  const page = await context.newPage();
  await stopClock(page);
  if (from !== undefined) await page.goto(blog.address + from);
  await page.goto(`${blog.address}writing/near-home/`);
  return { page, context, asked };
}

const link = (page: Page) => page.locator('.leave-link');
const said = (page: Page) => page.locator('leave-quickly [role=status]').textContent();
const filled = (page: Page) =>
  page
    .locator('.leave-dots span')
    .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).borderTopWidth !== '1px'));
const covered = (page: Page) =>
  page.evaluate(() => {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const words = document.querySelector('main p');
    return {
      cover: top?.className === 'leave-cover',
      hidden: words !== null && getComputedStyle(words).visibility === 'hidden',
      title: document.title,
    };
  });
const plain = { cover: false, hidden: false, title: 'Near home · A & B’s <blog>' };
const away = { cover: true, hidden: true, title: 'Loading' };

describe('leaving by the keyboard', () => {
  it('needs Shift three times, shows each with a dot and says what is left', async () => {
    const { page, asked } = await open();
    expect(await filled(page)).toEqual([false, false, false]);
    await page.keyboard.press('Shift');
    expect(await filled(page)).toEqual([true, false, false]);
    expect(await said(page)).toBe('Press Shift 2 more times to leave this page.');
    await page.keyboard.press('Shift');
    expect(await filled(page)).toEqual([true, true, false]);
    expect(await said(page)).toBe('Press Shift 1 more time to leave this page.');
    await page.keyboard.press('Shift');
    await page.waitForURL(destination);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('referer');
  });

  it('is not begun by capital letters, nor by going back through the links', async () => {
    const { page } = await open();
    for (const keys of ['Shift+A', 'Shift+B', 'Shift+Tab', 'Shift+Tab', 'Escape', 'Escape', 'Escape']) {
      await page.keyboard.press(keys);
    }
    expect(await filled(page)).toEqual([false, false, false]);
    expect(page.url()).toBe(`${blog.address}writing/near-home/`);
  });

  it('waits five seconds, says that it waited, and begins anew', async () => {
    const { page } = await open();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(5100);
    expect(await filled(page)).toEqual([false, false, false]);
    expect(await said(page)).toContain('You are still on this page');
    await page.keyboard.press('Shift');
    expect(await filled(page)).toEqual([true, false, false]);
    expect(page.url()).toBe(`${blog.address}writing/near-home/`);
    await page.clock.runFor(10_200);
    expect(await said(page)).toBe('');
  });

  it('works by the second link of the page, and neither that nor the first is hidden', async () => {
    const { page } = await open({ viewport: { width: 390, height: 700 } });
    const seen = () =>
      page.evaluate(() => {
        const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === document.activeElement;
      });
    await page.keyboard.press('Tab');
    await expect.poll(seen).toBe(true);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect.poll(async () => (await focused.textContent())?.trim()).toBe('Leave this page quickly');
    expect(await focused.getAttribute('class')).toBe('leave-link');
    await expect.poll(seen).toBe(true);
    await expect.poll(async () => (await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(destination);
  });
});

describe('the page that is left', () => {
  it.each(['click', 'keys', 'a new tab is asked for'])(
    'is covered at once, and its title with it: %s',
    async (how) => {
      const { page, context } = await open({ stays: true });
      if (how === 'keys') for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
      else if (how === 'click') await link(page).click({ noWaitAfter: true });
      else await link(page).click({ noWaitAfter: true, modifiers: ['ControlOrMeta'] });
      expect(await covered(page)).toEqual(away);
      expect(await page.getByRole('alert').textContent()).toBe('Loading');
      expect(context.pages()).toHaveLength(1);
    },
  );

  it('is covered with the panel of the settings open', async () => {
    const { page } = await open({ stays: true });
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.locator('#settings-panel').waitFor();
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    expect(await covered(page)).toEqual(away);
    expect(await page.locator('#settings-panel').isVisible()).toBe(false);
  });

  it('keeps nothing that was typed, and tells whoever keeps it elsewhere', async () => {
    const { page } = await open({ stays: true });
    await page.evaluate(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.textContent = 'written';
      const field = document.createElement('textarea');
      const line = document.createElement('input');
      document.querySelector('.after')?.append(field, line, editor);
      document.addEventListener('blog:leave', () => {
        document.documentElement.dataset['heard'] = field.value;
      });
    });
    await page.locator('.after > textarea').fill('a thought');
    await page.locator('.after > input').fill('a word');
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    expect(await page.locator('html').getAttribute('data-heard')).toBe('a thought');
    expect(await page.locator('.after > textarea').inputValue()).toBe('');
    expect(await page.locator('.after > input').inputValue()).toBe('');
    expect(await page.locator('[contenteditable]').textContent()).toBe('');
    expect(await page.locator('input[name=theme]').first().getAttribute('value')).toBe('');
    expect(await page.locator('input[name=theme]').nth(1).inputValue()).toBe('light');
  });

  it('comes back whole from the memory of a browser that kept it as it was', async () => {
    const { page } = await open({ stays: true });
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    expect(await covered(page)).toEqual(away);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await covered(page)).toEqual(plain);
    expect(await filled(page)).toEqual([false, false, false]);
    expect(await page.locator('.leave-cover').textContent()).toBe('');
    await page.keyboard.press('Shift');
    expect(await filled(page)).toEqual([true, false, false]);
  });

  it('is left out of the way back, which leads to the page before it', async () => {
    const { page } = await open({ from: 'about/' });
    await link(page).click();
    await page.waitForURL(destination);
    await page.goBack();
    await page.waitForURL(`${blog.address}about/`);
  });

  it('is there again, and whole, by the way back of somebody who followed a link inside of it', async () => {
    const { page } = await open();
    await page.evaluate(() => location.assign('#a-heading'));
    await link(page).click();
    await page.waitForURL(destination);
    await page.goBack();
    await page.waitForURL(`${blog.address}writing/near-home/`);
    await expect.poll(() => covered(page)).toEqual(plain);
  });
});

describe('the link', () => {
  it('works without JavaScript, and then does not speak of what needs it', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.getByText('Pressing Shift three times').isVisible()).toBe(false);
    expect(await page.locator('.leave-dots').isVisible()).toBe(false);
    await link(page).click();
    await page.waitForURL(destination);
  });

  it('says what Shift does once it does', async () => {
    const { page } = await open();
    expect(await page.getByText('Pressing Shift three times').isVisible()).toBe(true);
  });

  it.each([320, 390, 1280])(
    'stays in view down to the end of the page at %i pixels, and is large enough',
    async (width) => {
      const { page } = await open({ viewport: { width, height: 500 } });
      for (const y of [0, 400, 100_000]) {
        await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
        const box = await link(page).boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(100);
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    },
  );

  it.each(['Tab', 'Shift+Tab'])(
    'never covers what has the focus, going through the page with %s',
    async (key) => {
      const { page } = await open({ viewport: { width: 390, height: 500 } });
      if (key === 'Shift+Tab') await page.locator('.foot a').last().focus();
      const seen: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(key);
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { left, top, width, height } = element.getBoundingClientRect();
          const bar = document.querySelector('.leave-bar')?.getBoundingClientRect();
          const own = element.closest('.leave-bar, .skip') !== null;
          const text = `${element.textContent?.trim()} ${left} ${width} ${height}`;
          return { text, under: !own && bar !== undefined && top < bar.bottom };
        });
        if (at === undefined) break;
        seen.push(at.text);
        expect(at).toEqual({ text: at.text, under: false });
      }
      expect(seen.length).toBeGreaterThan(10);
    },
  );

  it('has a heading below it when a link leads there', async () => {
    const { page } = await open({ viewport: { width: 390, height: 300 } });
    await page.evaluate(() => location.assign('#a-heading'));
    const heading = async () => (await page.locator('#a-heading').boundingBox())?.y;
    await expect.poll(heading).toBeLessThan(300);
    const bar = await page.locator('.leave-bar').boundingBox();
    expect(await heading()).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  it('is not printed', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await link(page).isVisible()).toBe(false);
    expect(await page.locator('.leave-about').isVisible()).toBe(false);
  });

  it('and its cover are no hindrance that axe sees', async () => {
    const { page } = await open({ stays: true });
    // Axe waits for itself by the page's clock.
    await page.clock.resume();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Shift');
    expect(
      (await new AxeBuilder({ page }).include('leave-quickly').analyze()).violations.map(({ id }) => id),
    ).toEqual([]);
  });
});
