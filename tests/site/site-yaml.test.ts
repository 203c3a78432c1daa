import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { attribute, elementsIn, textOf } from '../../src/outputs/markup/html.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';
import { de } from '../../src/words/de/index.ts';
import { readPage } from './read.ts';
import { writeSmallBlog } from './small-blog.ts';

/** What its author says in `site.yaml` besides what there has to be. */
const own = `
colors: sea
typeface: clear
menu:
  - page: group
  - link: https://booking.example/talk?from=blog
    label: Ein Gespräch buchen
  - page: about
    label: Über mich
`;

let site = '';
beforeAll(async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog-own-'));
  const content = join(work, 'content');
  site = join(work, 'site');
  await writeSmallBlog(content, 'de');
  await appendFile(join(content, 'site.yaml'), own);
  const file = join(content, 'site.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/( {2}email: .*\n)/, '$1  phone: "+49 (30) 12 34 56"\n'));
  await writeFile(
    join(content, 'pages/group.mdx'),
    '---\ntitle: Intervisionsgruppe\ndescription: D.\n---\n\nFür Kolleginnen.\n',
  );
  const built = await command('build', { BLOG_CONTENT: content, BLOG_OUT: site, BLOG_TODAY: today });
  expect(built.code, built.output).toBe(0);
  return () => rm(work, { recursive: true });
});

test('the menu has her pages and her booking page in her order, the latter marked and told nothing', async () => {
  const page = await readPage(site, 'writing/water/');
  const [menu, footer] = [
    page.one('nav', { 'aria-label': de.siteNavigation }),
    page.one('nav', { 'aria-label': de.footerNavigation }),
  ].map((nav) => [...elementsIn(nav)].filter(({ tagName }) => tagName === 'a'));
  expect(menu?.map((link) => [textOf(link).trim(), attribute(link, 'href')])).toEqual([
    ['Intervisionsgruppe', '/group/'],
    ['Ein Gespräch buchen', 'https://booking.example/talk?from=blog'],
    ['Über mich', '/about/'],
  ]);
  const booking = menu?.[1];
  expect(booking && attribute(booking, 'rel')).toBe('external noreferrer');
  expect(booking && attribute(booking, 'title')).toBe('Auf einer anderen Website');
  expect(page.html).toContain('.away:after{');
  // What her menu leaves out is still one step away.
  const addresses = footer?.map((link) => attribute(link, 'href'));
  expect(addresses).toEqual(expect.arrayContaining(['/writing/', '/topics/', '/search/', '/paths/']));
});

test('her telephone stands below the address for mail, to be called', async () => {
  const page = await readPage(site, 'about/');
  const links = page
    .all('section', { 'aria-labelledby': 'write-back' })
    .flatMap((part) => [...elementsIn(part)].filter(({ tagName }) => tagName === 'a'));
  const said = links.map((link) => [attribute(link, 'href'), textOf(link).trim()]);
  expect(said.at(-1)).toEqual(['tel:+4930123456', expect.stringContaining('+49 (30) 12 34 56')]);
});

test('the pages have the colors and the letters that she chose, and nothing of the others', async () => {
  const page = await readPage(site, 'writing/water/');
  expect(page.html).toContain('#1d4f72');
  expect(page.html).not.toContain('#28574f');
  expect(page.all('meta', { name: 'theme-color' }).map((meta) => attribute(meta, 'content'))).toEqual([
    '#f4f7f9',
    '#14191d',
  ]);
  const fonts = (await listFiles(join(site, 'fonts'))).map((name) => name.split('.')[0]);
  expect(fonts.toSorted()).toEqual(['atkinson', 'atkinson-italic']);
  expect(page.html).not.toMatch(/Fraunces|Literata/);
  const icon = await readFile(join(site, 'site-icons/icon.svg'), 'utf8');
  expect(icon).toContain('.a{fill:#1d4f72}');
});
