import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, elementsIn } from '../../src/outputs/markup/html.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { readPage, type Page } from './read.ts';
import { writeSmallBlog } from './small-blog.ts';

/** Where the menu and the footer of a page lead. */
const menus = (page: Page) =>
  page
    .all('nav')
    .map((nav) =>
      [...elementsIn(nav)].flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : [])),
    );

describe.each([
  ['without a post', ['kitchen', 'water'], false],
  ['with one post', ['water'], true],
] as const)('a blog %s, without series and reading paths', (_, gone, hasPosts) => {
  let site = '';
  beforeAll(async () => {
    const work = await mkdtemp(join(tmpdir(), 'blog-few-'));
    const content = join(work, 'content');
    site = join(work, 'site');
    await writeSmallBlog(content, 'de');
    for (const file of ['series.yaml', 'paths.yaml', ...gone.map((name) => `posts/${name}.mdx`)])
      await rm(join(content, file));
    const built = await command('build', { BLOG_CONTENT: content, BLOG_OUT: site, BLOG_TODAY: today });
    expect(built.code, built.output).toBe(0);
    return () => rm(work, { recursive: true });
  });

  test('leads to nothing that is empty', async () => {
    const [menu, footer] = menus(await readPage(site, ''));
    expect(menu).toContain('/search/');
    expect([menu?.includes('/writing/'), menu?.includes('/topics/')]).toEqual([hasPosts, hasPosts]);
    expect(menu).not.toContain('/paths/');
    expect(footer).toContain('/privacy/');
    expect(footer).not.toContain('/series/');
    expect([footer?.includes('/writing/'), footer?.includes('/topics/')]).toEqual([false, false]);
  });

  test('has no heading over nothing on the page of the search, no choice of one, and no list without an entry', async () => {
    const page = await readPage(site, 'search/');
    expect(page.all('section', { class: 'by-topic' })).toHaveLength(hasPosts ? 1 : 0);
    const [choice] = page.all('div', { class: 'search-topic' });
    expect(choice && attribute(choice, 'hidden')).toBe('');
    const lists = (await readPage(site, '404.html')).all('ul', { class: 'pills' });
    expect(lists).toHaveLength(hasPosts ? 1 : 0);
  });

  test('has no heading over nothing on its home page', async () => {
    const page = await readPage(site, '');
    expect(page.all('section', { class: 'latest' })).toHaveLength(hasPosts ? 1 : 0);
    expect(page.all('section', { 'aria-labelledby': 'start-here' })).toEqual([]);
  });
});
