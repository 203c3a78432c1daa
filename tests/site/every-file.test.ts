import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { attribute, elementsIn, parsePage, type Element } from '../../src/outputs/markup/html.ts';
import { inspect, isClean } from '../../src/media/inspect.ts';
import { ownBase } from '../own-blog.ts';
import { allPages, readPage, value } from './read.ts';

const sites = [
  ['this blog', inject('site'), ownBase],
  ['the fixture', inject('fixture'), '/blog/'],
] as const;

/** Each address that an element has a browser ask for, or leads to. */
function addressesOf(element: Element): string[] {
  const plain = ['src', 'href', 'poster'].flatMap((name) => attribute(element, name) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name) ?? []);
  const property = attribute(element, 'property') ?? '';
  const shared =
    property === 'og:image' || property === 'og:url' ? (attribute(element, 'content') ?? '') : '';
  return [
    ...plain,
    ...sets.flatMap((set) => set.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? '')),
    shared,
  ];
}

/** The file that an address of this site means, as a browser and a host decode it. */
function fileOf(address: string, page: string, own: URL): string | undefined {
  if (address === '') return undefined;
  const url = new URL(address, new URL(page.replace(/(^|\/)index\.html$/, '$1'), own));
  if (url.origin !== own.origin || !url.pathname.startsWith(own.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(own.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe.each(sites)('%s', (_, folder, base) => {
  test('every file that a page names is there, and every picture among them can be seen', async () => {
    const there = new Set(await listFiles(folder));
    const canonical = value((await readPage(folder, '')).one('link', { rel: 'canonical' }), 'href');
    const own = new URL(base, canonical);
    const missing: string[] = [];
    const pictures = new Set<string>();
    for (const page of await allPages(folder)) {
      const html = await readFile(join(folder, page), 'utf8');
      for (const address of [...elementsIn(parsePage(html))].flatMap(addressesOf)) {
        const file = fileOf(address, page, own);
        if (file === undefined) continue;
        if (!there.has(file)) missing.push(`${page} names ${address}`);
        else if (/^assets\/.*\.(?:avif|jpe?g|png|webp)$/.test(file)) pictures.add(file);
      }
    }
    expect(missing).toEqual([]);
    for (const file of pictures) {
      const { data } = await sharp(join(folder, file), { failOn: 'warning' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([file, data.length > 0]).toEqual([file, true]);
    }
  });

  test('no picture lies there that no page names', async () => {
    const pages = await Promise.all(
      (await allPages(folder)).map((page) => readFile(join(folder, page), 'utf8')),
    );
    const named = pages.join('\n');
    // For some hosts a file stands there compressed as well.
    const files = (await listFiles(join(folder, 'assets'))).filter((file) => !/\.(?:js|gz|br)$/.test(file));
    expect(files.filter((file) => !named.includes(`/assets/${file}`))).toEqual([]);
  });
});

describe('pictures as people bring them', async () => {
  const folder = inject('fixture');
  const page = await readPage(folder, 'writing/with-pictures-as-brought/');
  const fileIn = (address: string) => join(folder, address.replace('/blog/', ''));

  test('are all there, whatever they are called', () => {
    const shown = page.all('img').map((image) => value(image, 'alt'));
    expect(new Set(shown).size).toBe(16);
    expect(page.html).not.toMatch(/!\[|picture:|\.HEIC|\.gif/);
  });

  test('are called after their post and what they show, never as their owner called them', async () => {
    const files = (await listFiles(join(folder, 'assets'))).filter(
      (file) => !/\.js$|^vocabulary\.[\da-f]+\.json$/.test(file),
    );
    for (const file of files)
      expect(file).toMatch(/^[a-z-]+-[\da-f]{12}(?:-\d+\.(?:avif|jpg|png|webp)|\.(?:mp3|mp4|pdf|vtt))$/);
    expect(files.join()).not.toMatch(/garden|Screenshot|PXL|lamp|IMG/i);
  });

  test('hold nothing but the picture', async () => {
    for (const file of await listFiles(join(folder, 'assets'))) {
      if (file.endsWith('.js')) continue;
      expect([file, isClean(await inspect(await readFile(join(folder, 'assets', file))))]).toEqual([
        file,
        true,
      ]);
    }
  });

  test('a long screenshot is whole, in the width that its format can hold', async () => {
    const image = page.one('img', { alt: 'A screenshot that was scrolled' });
    expect([value(image, 'width'), value(image, 'height')]).toEqual(['720', '12000']);
    const { width, height } = await sharp(fileIn(value(image, 'src'))).metadata();
    expect([width, height]).toEqual([720, 12_000]);
  });

  test('one with a title in a sentence is no figure, and one that stands alone is', () => {
    expect(page.html).toMatch(/<p>A cup <picture>.*<\/picture> in a sentence\.<\/p>/s);
    expect(value(page.one('img', { alt: 'A cup' }), 'title')).toBe('My cup');
    expect(page.all('figcaption').map(page.text)).toEqual(['It grows.']);
  });

  test('one that moves goes on moving, and stands still where less motion is asked for, in feeds and on paper', async () => {
    const [moving] = page.all('source', { type: 'image/webp' });
    if (!moving) throw new Error('No picture moves.');
    expect(value(moving, 'media')).toBe('(prefers-reduced-motion: no-preference)');
    const { pages, delay } = await sharp(fileIn(value(moving, 'srcset')), { animated: true }).metadata();
    expect([pages, delay]).toEqual([5, [400, 200, 200, 200, 400]]);
    expect(page.text(page.one('label', { class: 'moving-label' }))).toBe('Hold this picture still');
    const feed = await readFile(join(folder, 'topics/community/feed.json'), 'utf8');
    expect(feed).toContain('A circle that grows');
    expect(feed).not.toMatch(/\.webp|Hold this picture/);
  });
});
