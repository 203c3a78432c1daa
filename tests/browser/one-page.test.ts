import { extractTextItems } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();
const tight = (text: string) => text.replace(/\s+/g, '');

/** What is on each sheet when all posts of the path are printed, without a script. */
async function sheets(format: string): Promise<string[]> {
  const context = await blog.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${blog.address}paths/a-path/all/`);
  const { items } = await extractTextItems(new Uint8Array(await page.pdf({ format })));
  await context.close();
  return items.map((all) => tight(all.map(({ str }) => str).join('')));
}

describe.each(['Letter', 'A4'])('all posts of a path on %s', (format) => {
  it('begin each on a sheet of their own, after one that says what they are', async () => {
    const [first, ...others] = await sheets(format);
    expect(first).toContain(tight('A way in'));
    expect(first).toContain(tight('Before you begin. What follows here discusses eating.'));
    expect(first).not.toContain(tight('It’s a paragraph'));
    for (const title of ['Stop 1 of 2', 'Stop 2 of 2']) {
      expect(others.filter((sheet) => sheet.startsWith(tight(title)))).toHaveLength(1);
    }
  });

  it('have their notes, their questions and the help lines, and nothing that is of use on a screen only', async () => {
    const text = (await sheets(format)).join('');
    for (const words of [
      'In the middle, this post discusses eating: how a family ate.',
      'The second note, with a link.',
      'What then?',
      'What I noticed',
      'A line about eating',
      'https://fixture.example/blog/help/',
      'It is not therapy',
    ]) {
      expect(text).toContain(tight(words));
    }
    for (const words of ['Go past the part on', 'Keep on this device', 'Reading settings', 'Help now', '↑']) {
      expect(text).not.toContain(tight(words));
    }
  });
});

it('each post on the page of all is reached from the list at its beginning, and its notes lead back', async () => {
  const page = await blog.browser.newPage();
  await page.goto(`${blog.address}paths/a-path/all/`);
  await page
    .getByRole('navigation', { name: 'In this order' })
    .getByRole('link', { name: 'Part one' })
    .click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector(':target')?.textContent))
    .toContain('lanterns');
  await page.locator('#at-everything sup a').first().click();
  await expect
    .poll(() => page.evaluate(() => document.querySelector(':target')?.textContent))
    .toContain('The first note.');
  await page.close();
});

it('drawings are on paper too, where every other page leaves them out', async () => {
  const page = await blog.browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${blog.address}paths/a-path/all/`);
  await expect.poll(() => page.locator('.sheet .art:visible').count()).toBe(2);
  await page.goto(`${blog.address}writing/everything/`);
  await expect.poll(() => page.locator('.opening .art:visible').count()).toBe(0);
  await page.close();
});
