import { AxeBuilder } from '@axe-core/playwright';

import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { settled } from './settled.ts';

const blog = openFixture();

const visit = async (width: number, javaScriptEnabled = true) => {
  const context = await blog.browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${blog.address}writing/everything/`);
  await settled(page);
  return page;
};

describe('footnotes', () => {
  it('open under their line on a phone, without a jump, and close again', async () => {
    const page = await visit(390);
    const [button, note] = [
      page.getByRole('button', { name: 'Note 2' }),
      page.getByRole('note', { name: /^Note/ }),
    ];
    expect(await note.count()).toBe(0);
    await button.focus();
    const before = await button.boundingBox();
    await page.keyboard.press('Enter');
    await expect.poll(() => note.count()).toBe(1);
    expect(await note.innerText()).toContain('The second note');
    expect(await button.boundingBox()).toEqual(before);
    await button.click();
    await expect.poll(() => note.count()).toBe(0);
    await page.context().close();
  });

  it('stand in the margin at the height of their number, one below the other', async () => {
    const page = await visit(1280);
    const prose = await page.locator('.prose').boundingBox();
    const [first, second] = await page.getByRole('note', { name: /^Note/ }).all();
    const [one, two, number] = await Promise.all([
      first?.boundingBox(),
      second?.boundingBox(),
      page.getByRole('link', { name: 'Note 1' }).boundingBox(),
    ]);
    if (!prose || !one || !two || !number) throw new Error('something is not shown');
    expect(one.x).toBeGreaterThan(prose.x + prose.width);
    expect(Math.abs(one.y - number.y)).toBeLessThan(20);
    expect(two.y).toBeGreaterThanOrEqual(one.y + one.height);
    expect(two.x + two.width).toBeLessThan(1280);
    expect(await page.getByText('The first note.').filter({ visible: true }).count()).toBe(1);
    await page.context().close();
  });

  it('are a list at the end without JavaScript, which their numbers lead to and back', async () => {
    const page = await visit(390, false);
    await page.getByRole('link', { name: 'Note 2' }).click();
    const note = page.locator('.footnotes li').filter({ hasText: 'The second note' });
    expect(await note.evaluate((one) => one.matches(':target'))).toBe(true);
    await note.getByRole('link', { name: 'Back to the text' }).click();
    expect(await page.locator(':target').innerText()).toBe('2');
    await page.context().close();
  });

  it('are a list at the end in print', async () => {
    const page = await visit(720);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.sidenote').filter({ visible: true }).count()).toBe(0);
    await expect.poll(() => page.locator('.footnotes li').filter({ visible: true }).count()).toBe(2);
    await page.context().close();
  });

  it.each([390, 1280])('have no fault that axe sees at %i pixels, open', async (width) => {
    const page = await visit(width);
    for (const button of await page.getByRole('button', { name: /^Note/ }).all()) await button.click();
    const { violations } = await new AxeBuilder({ page }).include('.prose').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });
});
