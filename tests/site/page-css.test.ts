import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/read/files.ts';
import { decidingNames, selectorReader } from '../../src/outputs/page-css/prune.ts';
import { allPages, readPage } from './read.ts';

const built = { site: inject('site'), fixture: inject('fixture') };
/** What only the author's preview shows, whose pages keep every rule. */
const inPreview = ['.state'];
const ofPreview = /(?:desk[a-z-]*|preview)\.css$/;
const read = selectorReader();
const namesIn = (css: string) => decidingNames(postcss.parse(css), read);

/** What the CSS of a page may weigh, before it is compressed. */
const most = 8 * 1024;
/** The kinds of page that weigh more, by what they show; the first that fits counts. */
const heavier: readonly (readonly [kind: RegExp, bytes: number])[] = [
  // Every part that a post can have.
  [/^writing\/(?:everything|elements|near-home)\//, 18_000],
  [/^writing\/[^/]*[a-z][^/]*\//, 16_000],
  // Fields, lists and buttons of their own.
  [/^(?:search|notes|feelings)\//, 10_800],
  // Prose, with cards or lines of their own.
  [/^(?:[a-z-]+\/)?index\.html$/, 9_000],
];
const mostOn = (path: string) => heavier.find(([kind]) => kind.test(path))?.[1] ?? most;

/** The CSS of each page that has any. */
async function stylesOf(folder: string): Promise<{ readonly path: string; readonly css: string[] }[]> {
  const paths = await allPages(folder);
  const pages = await Promise.all(paths.map(async (path) => ({ path, page: await readPage(folder, path) })));
  return pages.map(({ path, page }) => ({ path, css: page.all('style').map(page.whole) }));
}

describe.each(Object.entries(built))('the CSS of every page of the %s', (_, folder) => {
  test('is at most 8 KB on lists, 9 KB on pages, and on posts by what they show', async () => {
    const sizes = (await stylesOf(folder)).map(({ path, css }) => ({
      path,
      bytes: Buffer.byteLength(css.join('')),
    }));
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ path, bytes }) => bytes > mostOn(path))).toEqual([]);
  });

  test('is one style in its head, and nothing is fetched', async () => {
    const pages = await stylesOf(folder);
    expect(pages.filter(({ css }) => css.length > 1)).toEqual([]);
    for (const { path } of pages) {
      expect([path, (await readPage(folder, path)).all('link', { rel: 'stylesheet' })]).toEqual([path, []]);
    }
    expect((await listFiles(folder)).filter((file) => file.endsWith('.css'))).toEqual([]);
  });
});

test('no rule of the stylesheets is lost: each element, class and id in them is styled on some page', async () => {
  const source = join(import.meta.dirname, '../../src');
  const files = (await listFiles(source)).filter((file) => file.endsWith('.css') && !ofPreview.test(file));
  const written = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
  const pages = (await Promise.all(Object.values(built).map(stylesOf))).flat();
  const kept = new Set([...new Set(pages.flatMap(({ css }) => css))].flatMap(namesIn));
  expect(kept.size).toBeGreaterThan(50);
  // What stands here is used by nothing, or a script adds it under a name that it puts together: it must
  // write the name whole (see `namesOn`). Or no page of the fixture shows it yet.
  const lost = new Set(written.flatMap(namesIn).filter((name) => !kept.has(name)));
  expect([...lost].filter((name) => !inPreview.includes(name))).toEqual([]);
});
