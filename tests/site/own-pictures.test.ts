import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '../../src/outputs/markup/html.ts';
import { command } from './command.ts';
import { readPage } from './read.ts';
import { writeSmallBlog } from './small-blog.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><!-- by Ada Writer --><path d="M0 0h60v30z"/></svg>';

let site = '';
beforeAll(async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog-pictures-'));
  const content = join(work, 'content');
  site = join(work, 'site');
  await writeSmallBlog(content, 'de');
  await appendFile(
    join(content, 'site.yaml'),
    'logo: { src: ./logo.svg }\nicon: ./me.jpg\nportrait: { src: ./me.jpg, alt: A woman in a garden }\n',
  );
  await writeFile(join(content, 'logo.svg'), drawing);
  const photo = sharp({ create: { width: 900, height: 1200, channels: 3, background: '#a98' } });
  await writeFile(join(content, 'me.jpg'), await photo.jpeg().toBuffer());
  await appendFile(
    join(content, 'posts/water.mdx'),
    '\n<Figure small caption="A cup, as it is.">\n\n![A cup](../me.jpg)\n\n</Figure>\n',
  );
  const built = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: site,
    BLOG_TODAY: '2026-11-22',
  });
  expect(built.code, built.output).toBe(0);
  return () => rm(work, { recursive: true });
});

test('her logo stands at the top of each page, a file of its own with its size, and tells nothing', async () => {
  const page = await readPage(site, 'writing/water/');
  const title = page.one('a', { class: 'title' });
  const [logo] = [...elementsIn(title)].filter(({ tagName }) => tagName === 'img');
  if (!logo) throw new Error('There is no logo.');
  expect(['width', 'height', 'alt'].map((name) => attribute(logo, name))).toEqual(['56', '28', '']);
  expect(textOf(title).trim()).not.toBe('');
  expect(page.html).not.toContain('class="mark"');
  for (const rule of ['.top .logo{', '.clear{']) expect(page.html).toContain(rule);
  const file = await readFile(join(site, attribute(logo, 'src') ?? ''), 'utf8');
  expect(file).toBe(drawing.replace('<!-- by Ada Writer -->', ''));
});

test('her portrait stands on the page about her, and on no other', async () => {
  const about = await readPage(site, 'about/');
  const [image] = about.all('img', { alt: 'A woman in a garden' });
  if (!image) throw new Error('There is no portrait.');
  expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual(['900', '1200']);
  const made = await sharp(join(site, attribute(image, 'src') ?? '')).metadata();
  expect([made.width, made.height]).toEqual([720, 960]);
  expect(about.html).toContain('.portrait img{');
  const limits = await readPage(site, 'limits/');
  expect(limits.all('img', { alt: 'A woman in a garden' })).toEqual([]);
  // Without a picture the words have the whole width.
  expect(limits.html.includes('<header class="opening">')).toBe(true);
});

test('all icons are made of her picture', async () => {
  expect(await readFile(join(site, 'site-icons/icon.svg'), 'utf8')).toContain('data:image/png');
  const { dominant } = await sharp(join(site, 'site-icons/192.png')).stats();
  expect(Math.abs(dominant.r - 0xaa)).toBeLessThan(16);
});

test('a picture may be small, with its line under it, and only such pages carry the rule for it', async () => {
  const page = await readPage(site, 'writing/water/');
  const figure = page.one('figure', { class: 'within' });
  const names = [...elementsIn(figure)].map(({ tagName }) => tagName);
  expect(names).toEqual(expect.arrayContaining(['img', 'figcaption']));
  expect(page.html.includes('.within{width:min(100%,16rem)}')).toBe(true);
  const other = await readPage(site, 'writing/kitchen/');
  expect(other.html.includes('.within')).toBe(false);
});
