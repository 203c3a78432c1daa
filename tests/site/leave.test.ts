import { expect, inject, test } from 'vitest';
import { needsWayOut } from '../../src/library/help/way-out.ts';
import { readContent } from '../../src/library/content/content.ts';
import { attribute, elementsIn } from '../../src/outputs/markup/html.ts';
import { isAsItComes, ownBlog } from '../own-blog.ts';
import { allPages, filesWith, postPages, readPage, value } from './read.ts';

const fixture = inject('fixture');
const site = inject('site');
/** The author's own posts that speak to somebody who may not be alone. */
const posts = (await readContent(ownBlog.content)).posts.filter(({ data }) => needsWayOut(data));
const pages = await postPages(site);
const guarded = posts
  .map(({ id }) => `writing/${id}/index.html`)
  .filter((path) => pages.includes(path))
  .sort();
const near = await readPage(fixture, 'writing/near-home/');
const links = near.all('a').filter((link) => attribute(link, 'data-leave') !== undefined);

test('a post about abuse can be left by an ordinary link, which stands before the menu', () => {
  expect(links.map((link) => [value(link, 'class'), near.text(link)])).toEqual([
    ['leave-link', 'Leave this page quickly'],
  ]);
  expect(near.html.indexOf('class="leave-link"')).toBeLessThan(near.html.indexOf('class="top"'));
});

test('it leads to the page that the site names, in the same tab, and does not say from where', () => {
  for (const link of links) {
    expect(value(link, 'href')).toBe('https://weather.example/today/');
    expect(value(link, 'rel')).toBe('nofollow noreferrer');
    expect(value(link, 'referrerpolicy')).toBe('no-referrer');
    expect(attribute(link, 'target')).toBeUndefined();
  }
});

test('beside it stands what it cannot do, and what needs the script is hidden until that runs', () => {
  const beside = near.one('p', { class: 'leave-about' });
  expect(near.text(beside)).toMatch(
    /^It opens weather\.example instead\. It erases nothing: .*history.*monitors/,
  );
  const parts = [...elementsIn(near.one('leave-quickly'))];
  const later = parts.filter((part) => attribute(part, 'hidden') !== undefined);
  expect(later.map(near.text)).toEqual(['', expect.stringMatching(/^Pressing Shift three times/)]);
});

test('the posts of this blog that speak to someone who is frightened at home can be left quickly', async () => {
  if (isAsItComes) expect(guarded).not.toEqual([]);
  for (const path of guarded) {
    expect((await readPage(site, path)).all('leave-quickly'), path).toHaveLength(1);
  }
});

test.each([
  ['this blog', site, ['copy/index.html', 'help/index.html', ...guarded]],
  ['the fixture', fixture, ['copy/index.html', 'help/index.html', 'writing/near-home/index.html']],
])('nothing of it is on any other page of %s: no link, no style, no script', async (_, folder, where) => {
  expect(
    (await filesWith(folder, /leave-quickly|data-leave|leave-bar/)).filter(
      (file) => !file.endsWith('.js') && !isWhole(file),
    ),
  ).toEqual(where);
  const scripts = await Promise.all(
    (await allPages(folder)).map(async (path) => [
      path,
      /<script[^>]*LeaveQuickly/.test((await readPage(folder, path)).html),
    ]),
  );
  expect(scripts.flatMap(([path, has]) => (has && !isWhole(String(path)) ? [path] : []))).toEqual(where);
});

/** A page with all posts of a path or a series has it where one of them does. */
function isWhole(path: string): boolean {
  return path.endsWith('/all/index.html');
}

test('it is not in the feeds', async () => {
  const files = await filesWith(fixture, /Leave this page quickly/);
  expect(files.toSorted()).toEqual(['copy/index.html', 'help/index.html', 'writing/near-home/index.html']);
});
