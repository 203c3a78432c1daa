import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { settled } from './settled.ts';

const blog = openFixture();

async function visit(width: number): Promise<Page> {
  const page = await blog.browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`${blog.address}writing/elements/`);
  await settled(page);
  return page;
}

/** How far a thing reaches from left to right. */
async function reachOf(page: Page, selector: string): Promise<{ start: number; end: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return { start: box.x, end: box.x + box.width };
}

describe('the page of all elements', () => {
  it('shows each of them', async () => {
    const page = await visit(1280);
    for (const selector of [
      '.epigraph figcaption',
      'h2',
      'h3',
      'h4',
      'ul ul ul',
      'ol ol ul',
      '.contains-task-list input:checked',
      'dl dt',
      'blockquote blockquote',
      'blockquote cite',
      'hr',
      '.letter',
      '.vignette',
      '.passage',
      'figure:not(.beyond) picture + figcaption',
      'figure.beyond picture + figcaption',
      '.table table',
      'p code',
      'pre code',
      '.updated',
      '.worksheet',
      '.reflection',
      'em',
      'del',
      '.sidenote',
    ]) {
      const shown = await page.locator(`.prose ${selector}`).filter({ visible: true }).count();
      expect([selector, shown > 0]).toEqual([selector, true]);
    }
    await page.close();
  });

  it('lets a wide picture reach beyond the words on a desk, and no farther than the edge on a phone', async () => {
    const desk = await visit(1280);
    const [words, wide] = [await reachOf(desk, '.prose > p'), await reachOf(desk, '.beyond img')];
    expect(wide.start).toBe(words.start);
    expect(wide.end).toBeGreaterThan(words.end + 100);
    expect(wide.end).toBeLessThan(1280);
    await desk.close();
    const phone = await visit(390);
    expect(await reachOf(phone, '.beyond img')).toEqual(await reachOf(phone, '.prose > p'));
    await phone.close();
  });

  it.each([320, 390])('shows a table with sentences whole, row by row, at %i pixels', async (width) => {
    const page = await visit(width);
    const table = page.getByRole('group', { name: 'Table' }).filter({ hasText: 'small pears' });
    const seen = await table.evaluate((one) => ({
      cut: one.scrollWidth - one.clientWidth,
      names: [...one.querySelectorAll('td')].map((cell) => getComputedStyle(cell, '::before').content),
      lines: Math.max(
        ...[...one.querySelectorAll('td')].map((cell) => cell.getClientRects()[0]?.height ?? 0),
      ),
    }));
    expect(seen.cut).toBe(0);
    expect(seen.names.slice(0, 3)).toEqual([
      'none',
      '"What was on the table"',
      '"Who sat nearest to the door"',
    ]);
    expect(seen.lines).toBeLessThan(100);
    expect(await table.getByRole('row').count()).toBe(2);
    await page.close();
  });

  it.each([320])(
    'lets a wide table of figures scroll by itself, by keyboard too, at %i pixels',
    async (width) => {
      const page = await visit(width);
      const table = page.getByRole('group', { name: 'Table' }).last();
      await table.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    },
  );

  it.each([360, 1280])('marks a turn with a small drawing in the middle, at %i pixels', async (width) => {
    const page = await visit(width);
    const mark = await page
      .locator('.prose hr')
      .first()
      .evaluate((one) => {
        const { left, right, width: room, height } = one.getBoundingClientRect();
        const drawn = ['::before', '::after'].map((part) => {
          const { borderTopWidth, borderTopColor, borderRadius } = getComputedStyle(one, part);
          return { size: 2 * parseFloat(borderTopWidth), color: borderTopColor, round: borderRadius };
        });
        const { left: start = NaN, right: end = NaN } =
          one.closest('.prose')?.querySelector(':scope > p')?.getBoundingClientRect() ?? {};
        const { borderTopStyle, justifyContent } = getComputedStyle(one);
        return {
          room,
          height,
          aside: left + right - start - end,
          drawn,
          line: borderTopStyle,
          justifyContent,
        };
      });
    expect(Math.abs(mark.aside)).toBeLessThan(2);
    expect(mark).toMatchObject({ line: 'none', justifyContent: 'center' });
    expect(mark.drawn.map(({ round }) => round)).toEqual(['50%', '50%']);
    expect(new Set(mark.drawn.map(({ color }) => color)).size).toBe(2);
    for (const { size } of mark.drawn) expect(size).toBeGreaterThanOrEqual(8);
    expect(mark.height).toBeLessThan(40);
    await page.close();
  });

  it('breaks long words, addresses and lines of code at 320 pixels', async () => {
    const page = await visit(320);
    const { end } = await reachOf(page, '.prose');
    const beyond = await page.locator('.prose :is(p, a, code, pre, h2, h3, h4)').evaluateAll(
      (all, edge) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest('.table'))
          .filter((one) => one.getBoundingClientRect().right > edge + 1)
          .map((one) => one.outerHTML.slice(0, 80)),
      end,
    );
    expect(beyond).toEqual([]);
    await page.close();
  });

  it('has figures of one width in tables, and old-style ones in the words where a font has them', async () => {
    const page = await visit(1280);
    const figures = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).fontVariantNumeric);
    expect(await figures('.prose > p')).toBe('oldstyle-nums');
    expect(await figures('.prose td')).toBe('lining-nums tabular-nums');
    const widths = await page
      .locator('.prose td[data-align]')
      .first()
      .evaluate((cell) =>
        ['111', '000', '888'].map((text) => {
          const range = document.createRange();
          cell.replaceChildren(text);
          range.selectNodeContents(cell);
          return range.getBoundingClientRect().width;
        }),
      );
    expect(new Set(widths).size).toBe(1);
    await page.close();
  });

  it.each(['writing/', 'topics/'])(
    'counts posts in the face whose zero has no slash, on /%s',
    async (path) => {
      const page = await blog.browser.newPage();
      await page.goto(blog.address + path);
      const counts = page.locator('main').getByText(/^\d+ posts?$/);
      await counts.first().waitFor();
      const faces = await counts.evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).fontFamily.split(',')[0]),
      );
      expect(new Set(faces)).toEqual(new Set(['Literata']));
      await page.close();
    },
  );

  it('sets emphasis in italics that are drawn as such, in a caption and a heading too', async () => {
    const page = await visit(1280);
    const faces = await page.evaluate(async () => {
      for (const selector of ['.prose figcaption', '.prose h2']) {
        const em = document.createElement('em');
        em.textContent = 'so';
        document.querySelector(selector)?.append(em);
      }
      await document.fonts.ready;
      return [...document.querySelectorAll('.prose em')].map((em) => {
        const { fontFamily, fontSynthesisStyle } = getComputedStyle(em);
        return `${fontFamily.split(',')[0]} ${fontSynthesisStyle}`;
      });
    });
    expect(new Set(faces)).toEqual(new Set(['Literata none']));
    const loaded = () =>
      page.evaluate(() =>
        [...document.fonts].some(
          ({ family, style, status }) => family === 'Literata' && style === 'italic' && status === 'loaded',
        ),
      );
    await expect.poll(loaded).toBe(true);
    await page.close();
  });

  it('keeps an outline of each box where colors are forced', async () => {
    const page = await blog.browser.newPage({ forcedColors: 'active' });
    await page.goto(`${blog.address}writing/elements/`);
    for (const box of ['.boxed', '.reflection', '.letter', '.worksheet', '.vignette', '.prose pre']) {
      const edge = await page
        .locator(box)
        .first()
        .evaluate((one) => {
          const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(one);
          return [parseFloat(borderInlineStartWidth) > 0, borderInlineStartColor !== 'rgba(0, 0, 0, 0)'];
        });
      expect([box, ...edge]).toEqual([box, true, true]);
    }
    await page.close();
  });
});
