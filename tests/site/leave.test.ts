import { expect, inject, test } from 'vitest';
import { attribute, elementsIn } from '../../src/outputs/html.ts';
import { allPages, filesWith, readPage, value } from './read.ts';

const fixture = inject('fixture');
const site = inject('site');
const near = await readPage(fixture, 'writing/near-home/');
const links = near.all('a').filter((link) => attribute(link, 'data-leave') !== undefined);

test('13. a post about abuse can be left by an ordinary link, and by a second skip link', () => {
  expect(links.map((link) => [value(link, 'class'), near.text(link)])).toEqual([
    ['skip', 'Leave this page quickly'],
    ['leave-link', 'Leave this page quickly'],
  ]);
  const skips = near.all('a', { class: 'skip' });
  expect(skips.map((link) => near.text(link))).toEqual(['Skip to the writing', 'Leave this page quickly']);
});

test('13. it leads to the page that the site names, in the same tab, and does not say from where', () => {
  for (const link of links) {
    expect(value(link, 'href')).toBe('https://weather.example/today/');
    expect(value(link, 'rel')).toBe('nofollow noreferrer');
    expect(value(link, 'referrerpolicy')).toBe('no-referrer');
    expect(attribute(link, 'target')).toBeUndefined();
  }
});

test('13. beside it stands what it cannot do, and what needs the script is hidden until that runs', () => {
  const beside = near.one('p', { class: 'leave-about' });
  expect(near.text(beside)).toMatch(
    /^It opens weather\.example instead\. It erases nothing: .*history.*monitors/,
  );
  const parts = [...elementsIn(near.one('leave-quickly'))];
  const later = parts.filter((part) => attribute(part, 'hidden') !== undefined);
  expect(later.map(near.text)).toEqual(['', expect.stringMatching(/^Pressing Shift three times/)]);
});

test('13. the real post that speaks to someone who is frightened at home can be left quickly', async () => {
  const page = await readPage(site, 'writing/saying-the-hard-thing-kindly/');
  expect(page.all('leave-quickly')).toHaveLength(1);
});

test.each([
  ['the real site', site, ['writing/saying-the-hard-thing-kindly/index.html']],
  ['the fixture', fixture, ['writing/near-home/index.html']],
])('13. nothing of it is on any other page of %s: no link, no style, no script', async (_, folder, where) => {
  expect(
    (await filesWith(folder, /leave-quickly|data-leave|leave-bar/)).filter((file) => !file.endsWith('.js')),
  ).toEqual(where);
  const scripts = await Promise.all(
    (await allPages(folder)).map(async (path) => [
      path,
      /<script[^>]*LeaveQuickly/.test((await readPage(folder, path)).html),
    ]),
  );
  expect(scripts.filter(([, has]) => has).map(([path]) => path)).toEqual(where);
});

test('13. it is not in the feeds', async () => {
  expect(await filesWith(fixture, /Leave this page quickly/)).toEqual(['writing/near-home/index.html']);
});
