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
/** What else a post can hold beside prose, lists and its drawing. */
const part =
  /<(?:private-notes|quiet-pause|leave-quickly|blockquote)\b|class="(?:noteref|vignette|letter|worksheet|updated|passage)\b/;
/** Posts with parts of their own weigh more; three of the fixture's have nearly every part that there is. */
function mostOn(path: string, html: string): number {
  if (/^writing\/(?:everything|elements|near-home)\//.test(path)) return 14_400;
  return path.startsWith('writing/') && part.test(html) ? 11_600 : most;
}

/** The CSS of each page that has any. */
async function stylesOf(
  folder: string,
): Promise<{ readonly path: string; readonly html: string; readonly css: string[] }[]> {
  const paths = await allPages(folder);
  const pages = await Promise.all(paths.map(async (path) => ({ path, page: await readPage(folder, path) })));
  return pages.map(({ path, page }) => ({
    path,
    html: page.html,
    css: page.all('style').map(page.whole),
  }));
}

describe.each(Object.entries(built))('the CSS of every page of the %s', (_, folder) => {
  test('is at most 8 KB, and more only on posts with parts that need it', async () => {
    const sizes = (await stylesOf(folder)).map(({ path, html, css }) => ({
      path,
      bytes: Buffer.byteLength(css.join('')),
      most: mostOn(path, html),
    }));
    expect(sizes.filter((page) => page.most === most).length).toBeGreaterThan(20);
    expect(sizes.filter((page) => page.bytes > page.most)).toEqual([]);
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
