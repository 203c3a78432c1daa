import { extractTextItems } from 'unpdf';
import { expect, it } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();

/** Parts of all heights, a heading under each and words under that: some heading comes to stand at the foot of a sheet. */
const parts = Array.from({ length: 60 }, (_, at) => {
  const room = `<p style="block-size: ${((at * 37) % 211) + 30}px; break-inside: avoid">Part ${at}</p>`;
  const words = `<p>${'Some more words. '.repeat(30)}</p>`;
  return `${room}<hgroup class="heading"><h2>Heading ${at}</h2></hgroup>${words}`;
}).join('');

/** The last words of each sheet of a long post, for a browser that reads its rules in its own way. */
async function feetOf(reads: (css: string) => string): Promise<readonly string[]> {
  const post = await (await fetch(`${blog.address}writing/elements/`)).text();
  const css = /<style>(.*?)<\/style>/s.exec(post)?.[1] ?? '';
  const page = await blog.browser.newPage();
  await page.setContent(
    `<!doctype html><style>${reads(css)}</style><main class="text"><article class="prose">${parts}</article></main>`,
  );
  const { items } = await extractTextItems(new Uint8Array(await page.pdf({ format: 'A4' })));
  await page.close();
  return items.map((sheet) => sheet.findLast(({ str }) => str.trim() !== '')?.str ?? '');
}

const aHeading = expect.stringMatching(/^Heading/);
const withoutAvoid = (css: string) => css.replaceAll(/break-after:\s*avoid;?/g, '');
const asFirefox = (css: string) =>
  withoutAvoid(css).replace(/@supports\s*\(+-moz-appearance:\s*none\)+/, '@media all');

it('no heading stands alone at the foot of a sheet, in Firefox neither, which knows no "avoid" after one', async () => {
  expect(await feetOf(withoutAvoid)).toContainEqual(aHeading);
  expect(await feetOf((css) => css)).not.toContainEqual(aHeading);
  expect(await feetOf(asFirefox)).not.toContainEqual(aHeading);
});
