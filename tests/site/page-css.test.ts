import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import postcss from 'postcss';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { decidingNames, selectorReader } from '../../src/outputs/page/css/prune.ts';
import { isAsItComes } from '../own-blog.ts';
import { allPages, readPage } from './read.ts';

const built = { 'this blog': inject('site'), 'the fixture': inject('fixture') };
/** What only the author's preview shows, whose pages keep every rule; and the style of books, which are no pages. */
const inPreview = ['.state'];
/** What only other blogs show: those of `site-yaml.test.ts` and `own-pictures.test.ts`, which ask for it. */
const inOtherBlogs = ['.away', '.logo', '.clear', '.portrait', '.within'];
const ofNoPage = /(?:desk[a-z-]*|import|setup[a-z-]*|write[a-z-]*|preview|epub\/book)\.css$/;
const read = selectorReader();
const namesIn = (css: string) => decidingNames(postcss.parse(css), read);

/** What the CSS of a page may weigh on its way to a reader, compressed with Brotli. */
const most = 3.3 * 1024;
/** What else a post can hold beside prose, lists and its drawing. */
const part =
  /<(?:private-notes|quiet-pause|leave-quickly|blockquote)\b|class="(?:noteref|vignette|letter|worksheet|updated|passage)\b/;
/** Posts with parts of their own weigh more; three of the fixture's have nearly every part that there is. */
function mostOn(path: string, html: string): number {
  // All posts of a path or a series on one page have nearly every part as well.
  if (/^writing\/(?:everything|elements|near-home)\/|\/all\/index\.html$/.test(path)) return 5.1 * 1024;
  return path.startsWith('writing/') && part.test(html) ? 4.5 * 1024 : most;
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

describe.each(Object.entries(built))('the CSS of every page of %s', (name, folder) => {
  // What somebody else puts into one post is hers to weigh.
  test.runIf(isAsItComes || name === 'the fixture')(
    'is at most 3.3 KB as it is sent, and more only on pages with parts that need it',
    async () => {
      const sizes = (await stylesOf(folder)).map(({ path, html, css }) => ({
        path,
        bytes: brotliCompressSync(css.join('')).length,
        most: mostOn(path, html),
      }));
      expect(sizes.filter((page) => page.most === most).length).toBeGreaterThan(20);
      expect(sizes.filter((page) => page.bytes > page.most)).toEqual([]);
    },
  );

  test('has no layer, no rule within a rule and no width as a comparison, which telephones of 2021 do not read', async () => {
    const unread = new Set<string>();
    for (const css of new Set((await stylesOf(folder)).flatMap((page) => page.css))) {
      const root = postcss.parse(css);
      root.walkRules(({ selector, parent }) => {
        if (parent?.type === 'rule') unread.add(selector);
      });
      root.walkAtRules(({ name, params, parent }) => {
        if (parent?.type === 'rule' || name === 'layer' || (name === 'media' && /[<>]|not\s*\(/.test(params)))
          unread.add(`@${name} ${params}`);
      });
    }
    expect([...unread]).toEqual([]);
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

test.runIf(isAsItComes)(
  'no rule of the stylesheets is lost: each element, class and id in them is styled on some page',
  async () => {
    const source = join(import.meta.dirname, '../../src');
    const files = (await listFiles(source)).filter((file) => file.endsWith('.css') && !ofNoPage.test(file));
    const written = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
    const pages = (await Promise.all(Object.values(built).map(stylesOf))).flat();
    const kept = new Set([...new Set(pages.flatMap(({ css }) => css))].flatMap(namesIn));
    expect(kept.size).toBeGreaterThan(50);
    // What stands here is used by nothing, or a script adds it under a name that it puts together: it must
    // write the name whole (see `namesOn`). Or no page of the fixture shows it yet.
    // A language or a direction is on the pages that are written in it alone.
    const lost = new Set(
      written.flatMap(namesIn).filter((name) => !kept.has(name) && !/^:(?:lang|dir)/.test(name)),
    );
    expect([...lost].filter((name) => ![...inPreview, ...inOtherBlogs].includes(name))).toEqual([]);
  },
);
