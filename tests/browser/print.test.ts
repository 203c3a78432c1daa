import { extractTextItems } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { ownBase } from '../own-blog.ts';
import { allPages, readPage } from '../site/read.ts';
import { open } from './browser.ts';
import { openFixture } from './fixture.ts';
import { settled } from './settled.ts';

const blog = openFixture();

const tight = (text: string) => text.replace(/\s+/g, '');

/** A page on paper and on the screen: white space is left out, as paper breaks the lines elsewhere. */
async function print(url: string, format: string) {
  const page = await blog.browser.newPage();
  await page.goto(url);
  await settled(page);
  const screen = tight((await page.locator('body').textContent()) ?? '');
  const questions = await page
    .locator(':is(.worksheet, .reflection) > ul > li, .worksheet label, .reflection > p:not(.label)')
    .allTextContents();
  const { items } = await extractTextItems(new Uint8Array(await page.pdf({ format })));
  await page.close();
  let text = '';
  const lines = items.flatMap((all, sheet) =>
    all.filter(({ str }) => tight(str)).map(({ str, y }) => ({ sheet, y, until: (text += tight(str)) })),
  );
  return { screen, text, free: questions.map((question) => freeUnder(tight(question), lines)) };
}

/** Millimetres down to the next words, or to the end of the sheet; nothing for a question that is not there. */
function freeUnder(question: string, lines: readonly { sheet: number; y: number; until: string }[]) {
  const index = lines.findLastIndex(({ until }) => until.endsWith(question));
  const [here, next] = [lines[index], lines[index + 1]];
  const end = next && next.sheet === here?.sheet ? next.y : 0;
  return here && ((here.y - end) / 72) * 25.4;
}

describe.each(['Letter', 'A4'])('a post printed on %s', (format) => {
  it('has its words, its notes, where links lead, its questions and the help lines', async () => {
    const { text } = await print(`${blog.address}writing/everything/`, format);
    for (const words of [
      'A & B’s <blog>',
      'Everything: it’s “all” here & <there>',
      'In the middle, this post discusses eating: how a family ate.',
      'It’s a paragraph with “quotes”',
      'elsewhere (https://elsewhere.example/)',
      'A book’s title (https://books.example/title)',
      'The second note, with a link.',
      'Write here',
      'What then?',
      'What I noticed',
      'A line in Britain · anyone Call 116 123',
      'https://fixture.example/blog/help/',
    ]) {
      expect(text).toContain(tight(words));
    }
  });

  it('has what is closed on the screen, open', async () => {
    const page = await blog.browser.newPage();
    await page.goto(`${blog.address}writing/elements/`);
    const closed = page.getByText('It was pumpkin soup, and it was closed.');
    expect(await closed.isVisible()).toBe(false);
    await page.close();
    const { text } = await print(`${blog.address}writing/elements/`, format);
    expect(text).toContain(tight('What was in the other pot It was pumpkin soup, and it was closed.'));
    expect(text).toContain(tight('And in the third Barley water, which nobody asked for.'));
  });

  it('has nothing that is of use on a screen only', async () => {
    const { screen, text } = await print(`${blog.address}writing/everything/`, format);
    for (const words of [
      'Begin here',
      'Help now',
      'Search',
      'Reading settings',
      'Room for your own words',
      'Keep on this device',
      'Your notes',
      'Go past that part',
      'Written before',
      'Where to go next',
      'Writing back',
      'Follow',
      '↑',
    ]) {
      expect(screen).toContain(tight(words));
      expect(text).not.toContain(tight(words));
    }
    // The sign of the links beside headings is in no text of the page.
    expect(text).not.toContain('#');
  });

  it('says where a link leads once, also where its words are the address', async () => {
    const { text } = await print(`${blog.address}writing/everything/`, format);
    expect(text.split('bare.example/path').length - 1).toBe(1);
  });

  it('never parts the help lines over two sheets', async () => {
    const page = await blog.browser.newPage();
    await page.goto(`${blog.address}writing/heavier/`);
    await settled(page);
    // One more line each time pushes the end of the post over the end of the sheet.
    await page.locator('.prose').evaluate((prose) => {
      const more = document.createElement('p');
      more.id = 'more';
      prose.querySelector('.help-block')?.before(more);
    });
    const sheets = new Set<number>();
    for (let lines = 44; lines < 76; lines += 1) {
      await page.locator('#more').evaluate((more, count) => {
        more.replaceChildren(
          ...Array.from({ length: count }, () => ['amongwords', document.createElement('br')]).flat(),
        );
      }, lines);
      const { items } = await extractTextItems(new Uint8Array(await page.pdf({ format })));
      const texts = items.map((all) => tight(all.map(({ str }) => str).join('')));
      const whole = texts.findIndex((text) => text.includes('stirredalotup'));
      expect([lines, texts[whole]]).toEqual([lines, expect.stringContaining('/help/')]);
      sheets.add(whole);
    }
    // Else no end of a sheet was met, and nothing was tested.
    expect(sheets.size).toBeGreaterThan(1);
    await page.close();
  });

  it('has room for three lines of writing under each question', async () => {
    const { free } = await print(`${blog.address}writing/everything/`, format);
    expect(free.length).toBe(7);
    for (const room of free) expect(room).toBeGreaterThan(27);
  });
});

it('every worksheet of this blog has room for three lines under each question', async () => {
  const site = inject('site');
  const real = await open(site, ownBase);
  for (const path of await allPages(site)) {
    const { html } = await readPage(site, path);
    if (!html.includes('class="worksheet"')) continue;
    const { free } = await print(real.address + path.replace('index.html', ''), 'Letter');
    for (const room of free) expect([path, room]).toEqual([path, expect.any(Number)]);
    for (const room of free) expect(room).toBeGreaterThan(27);
  }
  await real.close();
});
