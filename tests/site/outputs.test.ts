import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { allPages, filesWith, readPage, value } from './read.ts';

const fixture = inject('fixture');
const site = inject('site');

describe('share cards', () => {
  test('every page that may be shared has one of 1200 by 630 pixels', async () => {
    for (const path of await allPages(fixture)) {
      const page = await readPage(fixture, path);
      if (page.html.includes('noindex')) continue;
      const address = value(page.one('meta', { property: 'og:image' }), 'content');
      const file = join(fixture, address.replace('https://fixture.example/blog/', ''));
      const { width, height, format } = await sharp(file).metadata();
      expect([path, width, height, format]).toEqual([path, 1200, 630, 'png']);
    }
  });
});

describe('what pages say of themselves', () => {
  test('a post describes itself to search engines and to those who share it', async () => {
    const post = await readPage(fixture, 'writing/everything/');
    const address = 'https://fixture.example/blog/writing/everything/';
    expect(value(post.one('link', { rel: 'canonical' }), 'href')).toBe(address);
    expect(value(post.one('meta', { property: 'og:url' }), 'content')).toBe(address);
    expect(value(post.one('meta', { property: 'og:title' }), 'content')).toBe(
      'Everything: it’s “all” here & <there>',
    );
    expect(value(post.one('meta', { name: 'twitter:card' }), 'content')).toBe('summary_large_image');
    expect(value(post.one('meta', { property: 'article:published_time' }), 'content')).toBe('2026-10-01');
    const data: unknown = JSON.parse(post.text(post.one('script', { type: 'application/ld+json' })));
    expect(data).toMatchObject({
      '@type': 'BlogPosting',
      url: address,
      datePublished: '2026-10-01',
      dateModified: '2026-10-09',
      author: { '@type': 'Person', name: 'Ada Writer' },
    });
  });

  test('the home page is a Blog and the page about the author a Person', async () => {
    const read = async (path: string): Promise<unknown> => {
      const page = await readPage(fixture, path);
      return JSON.parse(page.text(page.one('script', { type: 'application/ld+json' })));
    };
    expect(await read('')).toMatchObject({ '@type': 'Blog', url: 'https://fixture.example/blog/' });
    expect(await read('about/')).toMatchObject({ '@type': 'Person', name: 'Ada Writer' });
  });
});

describe('the sitemap', () => {
  test('names every page that is not hidden, whole, and robots.txt names the sitemap', async () => {
    const text = await readFile(join(fixture, 'sitemap.xml'), 'utf8');
    const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const pages = await Promise.all(
      (await allPages(fixture)).map(async (path) => ({ path, html: (await readPage(fixture, path)).html })),
    );
    const shown = pages
      .filter(({ html }) => !html.includes('noindex'))
      .map(({ path }) => path.replace('index.html', ''));
    expect(addresses.toSorted()).toEqual(
      shown.map((path) => `https://fixture.example/blog/${path}`).toSorted(),
    );
    expect(text).toContain('<lastmod>2026-10-09</lastmod>');
    expect(await readFile(join(fixture, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://fixture.example/blog/sitemap.xml',
    );
  });
});

describe('earlier addresses', () => {
  test('of icons lead to where they are now, which no host keeps for itself', async () => {
    const redirects = await readFile(join(fixture, '_redirects'), 'utf8');
    const moved = [...redirects.matchAll(/^\/blog\/icons\/(\S+) \/blog\/(site-icons\/\S+) 301$/gm)];
    expect(moved.map(([, name]) => name)).toEqual((await readdir(join(fixture, 'site-icons'))).toSorted());
    for (const [, , path = ''] of moved) await expect(stat(join(fixture, path))).resolves.toBeDefined();
  });

  test('lead to the post, by _redirects and by a page', async () => {
    const redirects = await readFile(join(fixture, '_redirects'), 'utf8');
    expect(redirects).toContain('/blog/writing/the-first-name/ /blog/writing/everything/ 301\n');
    const page = await readPage(fixture, 'an-old-place/');
    expect(page.html).toContain('content="0; url=/blog/writing/everything/"');
    expect(value(page.one('a'), 'href')).toBe('/blog/writing/everything/');
  });

  test('of a topic lead to it, and whoever follows it there goes on getting its posts', async () => {
    const redirects = await readFile(join(fixture, '_redirects'), 'utf8');
    expect(redirects).toContain('/blog/together/ /blog/topics/community/ 301\n');
    expect(redirects).toContain('/blog/topics/company/rss.xml /blog/topics/community/rss.xml 301\n');
    const page = await readPage(fixture, 'topics/company/');
    expect(page.html).toContain('content="0; url=/blog/topics/community/"');
    const feed = (name: string) => readFile(join(fixture, `topics/${name}/atom.xml`), 'utf8');
    expect(await feed('company')).toBe(await feed('community'));
  });
});

describe('pictures', () => {
  test.each([
    ['writing/with-pictures/', ['A lamp on a table', 'A window', 'A door', 'A door once more']],
    // One that its author calls decorative is passed over by those who listen.
    ['writing/plain-picture/', ['A window', '']],
  ])('%s: AVIF in sizes, and one for old browsers, with width and height', async (path, words) => {
    const page = await readPage(fixture, path);
    expect(page.all('img').map((image) => value(image, 'alt'))).toEqual(words);
    for (const source of page.all('source')) {
      expect(value(source, 'type')).toBe('image/avif');
      expect(value(source, 'srcset')).toMatch(/\.avif \d+w/);
    }
    for (const image of page.all('img')) {
      expect(Number(value(image, 'width'))).toBeGreaterThan(0);
      expect(Number(value(image, 'height'))).toBeGreaterThan(0);
      expect(value(image, 'src')).toMatch(/\.(?:jpg|png)$/);
    }
  });

  test('wait until they are near, but for the cover', async () => {
    const page = await readPage(fixture, 'writing/with-pictures/');
    expect(page.all('img').map((image) => value(image, 'loading'))).toEqual([
      'eager',
      'lazy',
      'lazy',
      'lazy',
    ]);
    expect(page.all('figcaption').map(page.text)).toEqual(['The lamp.', 'The door, open', 'The door again']);
  });

  test('carry nothing of the camera, the owner or the place', async () => {
    expect(await filesWith(fixture, /canarycamera|canaryowner|GPSLatitude/)).toEqual([]);
    const pictures = await filesWith(fixture, /^/);
    for (const file of pictures.filter((name) => /\.(?:jpe?g|png|webp|avif)$/.test(name))) {
      const { exif, xmp, iptc } = await sharp(join(fixture, file)).metadata();
      expect([file, exif, xmp, iptc]).toEqual([file, undefined, undefined, undefined]);
    }
  });
});

describe('the search index', () => {
  test('is built with the site, without the ready-made interface', async () => {
    const files = (await listFiles(fixture)).filter((file) => file.startsWith('pagefind/'));
    expect(files).toContain('pagefind/pagefind.js');
    expect(files.filter((file) => /ui|highlight|component/.test(file))).toEqual([]);
  });
});

describe('headers', () => {
  test('send no referrer, deny devices, and let hashed files be kept for a year', async () => {
    const headers = await readFile(join(fixture, '_headers'), 'utf8');
    expect(headers).toContain('Referrer-Policy: no-referrer');
    expect(headers).toMatch(/Permissions-Policy: .*camera=\(\), geolocation=\(\), microphone=\(\)/);
    expect(headers).toMatch(/\/blog\/fonts\/\*\n +Cache-Control: public, max-age=31536000, immutable/);
  });

  test('every page of this blog carries a policy that allows nothing inline but by hash', async () => {
    for (const path of await allPages(site)) {
      const page = await readPage(site, path);
      const policy = value(page.one('meta', { 'http-equiv': 'content-security-policy' }), 'content');
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
    }
  });
});
