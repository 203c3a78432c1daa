import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../site/command.ts';
import { allPages } from '../site/read.ts';
import { open, type Opened } from './browser.ts';
import { settled } from './settled.ts';
import { sideways } from './sideways.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
/** A word that is wider than any telephone. */
const longest = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe';

let work: string;
let site: string;
let blog: Opened;
let pages: readonly string[];
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'long-words-'));
  site = join(work, 'site/blog');
  const content = join(work, 'content');
  await writeContent(content);
  await mkdir(join(work, 'site'));
  const { code, output } = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: site,
    BLOG_TODAY: '2026-11-22',
  });
  if (code !== 0) throw new Error(output);
  pages = await allPages(site);
  blog = await open(site, '/blog/');
});
afterAll(async () => {
  await blog.close();
  await rm(work, { recursive: true, force: true });
});

/** A blog in which whatever has a name has a long one. */
async function writeContent(content: string): Promise<void> {
  await cp(join(fixtures, 'long-words'), content, { recursive: true });
  await cp(join(fixtures, 'blog/site.yaml'), join(content, 'site.yaml'));
  for (const name of await readdir(join(fixtures, 'blog/pages'))) {
    if (name === 'about.mdx') continue;
    const text = await readFile(join(fixtures, 'blog/pages', name), 'utf8');
    await writeFile(join(content, 'pages', name), text.replace(/^title: .*/m, `title: ${longest}`));
  }
}

/** Everything that is folded is opened: what is in it is read too. */
async function unfold(page: Page, size: string, direction: string): Promise<void> {
  await page.evaluate(
    ({ size, direction }) => {
      document.documentElement.dataset['size'] = size;
      document.documentElement.dir = direction;
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    },
    { size, direction },
  );
}

describe('long words on a telephone of 320 pixels', () => {
  it.each([
    ['in letters of the usual size', 'medium', 'ltr'],
    ['in the largest letters', 'largest', 'ltr'],
    ['where all runs from the right', 'largest', 'rtl'],
  ])('never make a page wider than it is, %s', async (_, size, direction) => {
    const page = await blog.browser.newPage({ viewport: { width: 320, height: 800 } });
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      await page.goto(blog.address + path);
      await unfold(page, size, direction);
      await expect.poll(() => sideways(page), { message: path }).toBe(0);
    }
    await page.close();
  });
});

describe('what runs from the right', () => {
  it('has its boxes and its tables on the right, and its code on the left', async () => {
    const page = await blog.browser.newPage({ viewport: { width: 600, height: 800 } });
    await page.goto(`${blog.address}writing/right-to-left/`);
    await settled(page);
    const part = page.locator('.prose [dir=rtl]');
    const english = page.locator('.prose > ul');
    expect((await room(part.getByRole('listitem').first(), part.getByRole('checkbox').first())).right).toBe(
      0,
    );
    expect((await room(english, english.getByRole('checkbox').first())).left).toBe(0);
    expect((await room(part, part.locator('table'))).right).toBe(0);
    const code = part.locator('pre');
    const [inside, outside] = await Promise.all([code.evaluate(textLeft), code.boundingBox()]);
    expect(inside - (outside?.x ?? NaN)).toBeLessThan(40);
    await page.close();
  });
});

/** How far something is from the edges of what is around it. */
async function room(around: Locator, inside: Locator): Promise<{ left: number; right: number }> {
  const [outer, inner] = [await around.boundingBox(), await inside.boundingBox()];
  if (!outer || !inner) throw new Error('What is to be measured is not shown.');
  const left = inner.x - outer.x;
  return { left: Math.round(left), right: Math.round(outer.width - left - inner.width) };
}

/** Where the words of an element begin. */
function textLeft(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().left;
}
