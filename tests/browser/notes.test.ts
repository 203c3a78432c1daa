import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { requestsOf } from './requests.ts';
import { settled } from './settled.ts';

const blog = openFixture();
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeEach(async () => {
  context = await blog.browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${blog.address}writing/everything/`);
});
afterEach(() => context.close());

const key = 'blog:note:everything:2';
const question = (on = page) => on.locator('.reflection').first();
const field = (on = page) => question(on).getByLabel('Room for your own words');
const said = (on = page) => question(on).getByRole('status').textContent();
const offer = (on = page) => question(on).getByRole('button', { name: 'Keep on this device' });
const kept = (on = page) => on.evaluate(() => ({ ...localStorage }));
const words = async (name = key, on = page): Promise<unknown> => {
  const raw = (await kept(on))[name];
  return raw === undefined ? undefined : Reflect.get(Object(JSON.parse(raw)), 'text');
};
const put = (name: string, raw: string) =>
  page.evaluate(([name, raw]) => localStorage.setItem(name, raw), [name, raw] as const);
const another = async () => {
  const other = await context.newPage();
  await other.goto(page.url());
  return other;
};
/** Makes the browser refuse to keep anything, as it does when its room is used up. */
const refuse = () =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });

describe('what is written under a question', () => {
  it('is stored nowhere until "keep on this device" is chosen, then as it is written', async () => {
    await field().fill('Only here.');
    expect(await kept()).toEqual({});
    expect(await said()).toContain('What you write here is not kept.');
    await offer().click();
    expect(JSON.parse((await kept())[key] ?? '')).toEqual({
      text: 'Only here.',
      question: 'What now?\nWhat then?',
      title: 'Everything: it’s “all” here & <there>',
    });
    await expect.poll(() => said()).toContain('Kept in this browser as you write.');
    await offer().waitFor({ state: 'hidden' });
    await field().pressSequentially(' More.');
    await expect.poll(() => words()).toBe('Only here. More.');
    expect(complaints).toEqual([]);
  });

  it('is sent nowhere, and stands in no address', async () => {
    const requests = requestsOf(page);
    const address = page.url();
    await field().fill('Only here.');
    await offer().click();
    await field().pressSequentially(' More.');
    await expect.poll(() => words()).toBe('Only here. More.');
    expect([requests, page.url(), await context.cookies()]).toEqual([[], address, []]);
  });

  it('is gone with the page when it was not kept, and there again when it was', async () => {
    await field().fill('Only here.');
    await page.reload();
    expect(await field().inputValue()).toBe('');
    await field().fill('To stay.');
    await offer().click();
    await page.reload();
    await expect.poll(() => field().inputValue()).toBe('To stay.');
    await expect.poll(() => said()).toContain('Kept in this browser');
  });

  it('is kept without a further word once the choice was made, until the last of it is taken back', async () => {
    await offer().click();
    expect(await kept()).toEqual({});
    await field().fill('One.');
    await page.reload();
    const second = page.locator('.reflection').nth(1);
    await second.getByRole('textbox').fill('Two.');
    await expect.poll(() => words('blog:note:everything:the-second')).toBe('Two.');
    await second.getByRole('textbox').fill('');
    await field().fill('');
    await expect.poll(() => kept()).toEqual({});
    await page.reload();
    await field().fill('Not kept.');
    expect(await kept()).toEqual({});
  });

  it('is kept under every question of the page by one choice', async () => {
    await field().fill('One.');
    await page.locator('.reflection').nth(1).getByRole('textbox').fill('Two.');
    await offer().click();
    await expect.poll(() => words()).toBe('One.');
    await expect.poll(() => words('blog:note:everything:the-second')).toBe('Two.');
    await expect.poll(() => page.getByRole('button', { name: 'Keep on this device' }).count()).toBe(0);
  });

  it('grows with its text, and is read out with its label and what is true of it', async () => {
    const before = (await field().boundingBox())?.height ?? 0;
    await field().fill('line\n'.repeat(12));
    const [height, whole] = await field().evaluate((area) => [area.clientHeight, area.scrollHeight]);
    expect(height).toBeGreaterThan(before * 2);
    expect(whole).toBeLessThanOrEqual(height ?? 0);
    await offer().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Kept in this browser');
  });

  it('goes into a worksheet the same way, field by field, with one choice for all', async () => {
    const sheet = page.locator('.worksheet');
    await sheet.getByLabel('What I noticed').fill('One thing.');
    await sheet.getByLabel('What it’s called').fill('Another.');
    await sheet.getByRole('button', { name: 'Keep on this device' }).click();
    await expect.poll(() => words('blog:note:everything:1')).toBe('One thing.');
    await expect.poll(() => words('blog:note:everything:its-name')).toBe('Another.');
  });

  it('stays with its question when that is reworded, and the reader is shown what it was', async () => {
    await put(key, JSON.stringify({ text: 'My answer.', question: 'What was it?', title: 'T' }));
    await page.reload();
    expect(await field().inputValue()).toBe('My answer.');
    expect(await question().locator('.earlier').innerText()).toMatch(/the question was: .?What was it\?/);
    expect(await page.locator('.reflection').nth(1).locator('.earlier').isVisible()).toBe(false);
  });
});

describe('when the browser does not keep it', () => {
  it('the reader is told, and what was written stays in the field', async () => {
    await refuse();
    await field().fill('Only here.');
    await offer().click();
    await expect.poll(() => said()).toContain('The browser would not keep this.');
    expect(await field().inputValue()).toBe('Only here.');
    await field().pressSequentially(' More.');
    expect([await field().inputValue(), await kept()]).toEqual(['Only here. More.', {}]);
    expect(complaints).toEqual([]);
  });

  it('what was kept before stays as it was', async () => {
    await field().fill('Before.');
    await offer().click();
    await refuse();
    await field().pressSequentially(' After.');
    await expect.poll(() => said()).toContain('The browser would not keep this.');
    expect([await words(), await field().inputValue()]).toEqual(['Before.', 'Before. After.']);
  });

  it('because the storage is forbidden altogether, the question works all the same', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    });
    await page.reload();
    await field().fill('Only here.');
    expect(await said()).toContain('not kept');
    await offer().click();
    await expect.poll(() => said()).toContain('The browser would not keep this.');
    expect([await field().inputValue(), complaints]).toEqual(['Only here.', []]);
  });
});

describe('what somebody else has stored in its place', () => {
  it.each(['{broken', 'null', '{"text":7}', '\u0000', 'x'.repeat(1e5)])(
    'is left as it is, and the reader is told (%#)',
    async (foreign) => {
      await put(key, foreign);
      await put('blog:note:everything:1', '{"text":"Readable."}');
      await page.reload();
      await expect.poll(() => said()).toContain('could not be read');
      await field().fill('Mine.');
      expect((await kept())[key]).toBe(foreign);
      expect(await field().inputValue()).toBe('Mine.');
      expect(await page.getByLabel('What I noticed').inputValue()).toBe('Readable.');
      expect(complaints).toEqual([]);
    },
  );
});

describe('two pages that are open at once', () => {
  it('follow each other', async () => {
    const other = await another();
    await field().fill('One.');
    await offer().click();
    await other.waitForFunction((key) => localStorage.getItem(key) !== null, key);
    await expect.poll(() => field(other).inputValue()).toBe('One.');
    await field(other).fill('One. Two.');
    await expect.poll(() => field().inputValue()).toBe('One. Two.');
    await field().fill('');
    await expect.poll(() => field(other).inputValue()).toBe('');
    await expect.poll(() => kept(other)).toEqual({});
  });

  it('write on different questions without touching each other’s', async () => {
    const other = await another();
    await field().fill('One.');
    await offer().click();
    // Only from then on does the other page keep what is written in it without being told to.
    await other.waitForFunction((key) => localStorage.getItem(key) !== null, key);
    const second = other.locator('.reflection').nth(1);
    await second.getByRole('textbox').fill('Two.');
    await expect.poll(() => words('blog:note:everything:the-second')).toBe('Two.');
    expect(await words()).toBe('One.');
  });

  it('lose neither text when both wrote on one question, and store nothing that was not chosen', async () => {
    const other = await another();
    await field(other).fill('From the other page.');
    await field().fill('From this page.');
    await offer().click();
    await expect.poll(() => said(other)).toContain('Another page now keeps notes');
    expect(await field(other).inputValue()).toBe('From the other page.');
    expect(await words()).toBe('From this page.');
    await offer(other).click();
    await expect.poll(() => words()).toBe('From this page.\n\nFrom the other page.');
    await expect.poll(() => said(other)).toContain('Both texts are here');
    await expect.poll(() => field().inputValue()).toBe('From this page.\n\nFrom the other page.');
  });

  it('keep both texts also when a page slept while the other wrote', async () => {
    await field().fill('Begun.');
    await offer().click();
    // What changes storage in the same page tells it nothing, as in one that was asleep.
    await put(key, JSON.stringify({ text: 'Begun. Written elsewhere.', question: '', title: '' }));
    await field().fill('Begun. Written here.');
    await expect.poll(() => words()).toBe('Begun. Written elsewhere.\n\nBegun. Written here.');
    await expect.poll(() => field().inputValue()).toBe('Begun. Written elsewhere.\n\nBegun. Written here.');
  });

  it('show what is kept now when one comes back from the browser’s memory', async () => {
    await field().fill('One.');
    await offer().click();
    // The browser of the tests keeps no pages for the back button: the event is all that is tried.
    await page.evaluate((key) => {
      localStorage.setItem(key, '{"text":"Two."}');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, key);
    await expect.poll(() => field().inputValue()).toBe('Two.');
  });
});

describe('leaving quickly', () => {
  const leave = () => page.evaluate(() => document.dispatchEvent(new CustomEvent('blog:leave')));
  const comeBack = () =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

  it('empties every field and its copy for the printer, and stores nothing', async () => {
    await field().fill('Only here.');
    await page.getByLabel('What I noticed').fill('This too.');
    await leave();
    const left = () =>
      page.evaluate(
        () =>
          document.body.innerText +
          [...document.querySelectorAll('.written, textarea')]
            .map((element) => (element instanceof HTMLTextAreaElement ? element.value : element.textContent))
            .join(''),
      );
    await expect.poll(left).not.toMatch(/Only here|This too/);
    expect(await kept()).toEqual({});
  });

  it('leaves what was kept in its place, and does not show it again until the page is loaded anew', async () => {
    await field().fill('To stay.');
    await offer().click();
    await leave();
    await comeBack();
    await expect.poll(() => said()).toContain('This was emptied when you left.');
    expect(await field().inputValue()).toBe('');
    await field().fill('Written after.');
    expect(await words()).toBe('To stay.');
    await page.reload();
    await expect.poll(() => field().inputValue()).toBe('To stay.');
  });
});

describe('on paper and without a script', () => {
  it('what was written is printed under its question, and no lines to write on', async () => {
    await field().fill('One line.\nAnd another.');
    await page.emulateMedia({ media: 'print' });
    await question().locator('.written').waitFor();
    await expect.poll(() => question().locator('.written').innerText()).toContain('And another.');
    const line = (n: number) =>
      page
        .locator('.reflection, .worksheet')
        .nth(n)
        .locator('li')
        .first()
        .evaluate((item) => getComputedStyle(item, '::after').content);
    expect([await line(0), await line(1)]).toEqual(['""', 'none']);
    for (const unprinted of ['textarea', 'button']) {
      expect(await question().locator(unprinted).first().isVisible()).toBe(false);
    }
  });

  it('a question stands alone without a script, with lines under it on paper', async () => {
    const plain = await blog.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(page.url());
    expect(await still.getByText('What now?').isVisible()).toBe(true);
    expect(await still.locator('textarea:visible, private-notes:visible').count()).toBe(0);
    expect(await still.getByText('What I noticed').isVisible()).toBe(true);
    await still.emulateMedia({ media: 'print' });
    await expect
      .poll(() => still.locator('.reflection').nth(1).locator('.lines span:visible').count())
      .toBe(3);
    expect(await still.locator('.worksheet .lines span:visible').count()).toBe(7);
    await plain.close();
  });

  it('nothing moves when the script arrives, on whatever screen', async () => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const heights = async () => {
        await page.reload({ waitUntil: 'networkidle' });
        await settled(page);
        return page
          .locator('.reflection, .worksheet')
          .evaluateAll((all) => all.map((one) => one.clientHeight));
      };
      const after = await heights();
      await page.route(/PrivateNotes/, (route) => route.abort());
      const before = await heights();
      await page.unroute(/PrivateNotes/);
      expect(await field().isVisible()).toBe(false);
      expect([width, after]).toEqual([width, before]);
    }
  });
});
