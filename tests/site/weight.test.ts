import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { isAsItComes } from '../own-blog.ts';
import { allPages, postPages, readPage, value } from './read.ts';

const site = inject('site');
const fixture = inject('fixture');
/** Somebody else's posts may be as long as she likes. */
const samples = isAsItComes ? await postPages(site) : [];

/** One round trip: ten packets of 1,460 bytes (RFC 6928, initial congestion window). */
const roundTrip = 14_600;
const mostScript = 3 * 1024;
const mostFonts = 80 * 1024;
const isLight = (bytes: number) => bytes <= mostScript;

/** The scripts that a page names, and those that they bring along: their text by their name. */
async function scriptsOf(folder: string, path: string): Promise<ReadonlyMap<string, Buffer>> {
  const page = await readPage(folder, path);
  const files = page.all('script').flatMap((script) => script.attrs.filter(({ name }) => name === 'src'));
  const scripts = new Map<string, Buffer>();
  const addresses = files.map(({ value: address }) => address.slice(address.indexOf('/assets/')));
  for (const address of addresses) {
    if (scripts.has(address)) continue;
    const script = await readFile(join(folder, address));
    scripts.set(address, script);
    for (const [, name] of script.toString().matchAll(/\bfrom ?["']\.\/([^"']+)["']/g)) {
      addresses.push(join(address, '..', name ?? ''));
    }
  }
  return scripts;
}

/** What the scripts of a page weigh on their way to a browser. */
async function scriptWeight(folder: string, path: string): Promise<number> {
  const scripts = await scriptsOf(folder, path);
  return scripts.values().reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
}

describe.runIf(isAsItComes)('a first visit to a post', () => {
  test.each(samples)('%s fits one round trip, its script at most 3 KB', async (path) => {
    const html = brotliCompressSync(await readFile(join(site, path)));
    const script = await scriptWeight(site, path);
    expect(script).toBeLessThanOrEqual(mostScript);
    expect(html.length + script).toBeLessThanOrEqual(roundTrip);
  });

  test.each(samples)('%s blocks nothing: styles are in the page, scripts wait', async (path) => {
    const page = await readPage(site, path);
    expect(page.all('link', { rel: 'stylesheet' })).toEqual([]);
    for (const script of page.all('script')) {
      const outside = script.attrs.some(({ name }) => name === 'src');
      if (outside) expect(value(script, 'type')).toBe('module');
    }
  });
});

describe('the script of a page', () => {
  test.each([
    ['this blog', site],
    ['the fixture', fixture],
  ])('is at most 3 KB on every page of %s but that of the search, and asked for once', async (_, folder) => {
    for (const path of await allPages(folder)) {
      if (path === 'search/index.html') continue;
      expect([path, (await scriptsOf(folder, path)).size]).toEqual([path, expect.toBeOneOf([0, 1])]);
      expect([path, await scriptWeight(folder, path)]).toEqual([path, expect.toSatisfy(isLight)]);
    }
  });

  test('is at most 700 bytes in this blog where there is nothing but words', async () => {
    for (const path of ['index.html', 'about/index.html', 'topics/index.html', 'writing/index.html']) {
      expect([path, await scriptWeight(site, path)]).toEqual([
        path,
        expect.toSatisfy((bytes) => bytes <= 700),
      ]);
    }
  });

  test('is at most 3 KB even on a post that can be left quickly, with notes, a pause and footnotes', async () => {
    const fullest = await readPage(fixture, 'writing/near-home/');
    for (const element of ['leave-quickly', 'private-notes', 'quiet-pause', 'reading-settings']) {
      expect(fullest.all(element), element).not.toEqual([]);
    }
    expect(fullest.html).toContain('Footnotes');
    expect(await scriptWeight(fixture, 'writing/near-home/')).toBeLessThanOrEqual(mostScript);
  });
});

test('all fonts of this blog together are at most 80 KB', async () => {
  const files = await listFiles(join(site, 'fonts'));
  const sizes = await Promise.all(
    files.map(async (file) => (await readFile(join(site, 'fonts', file))).length),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(mostFonts);
});

test('pages of this blog fade into each other only where the reader did not ask for less motion', async () => {
  const home = await readPage(site, '');
  const styles = home.all('style').map(home.text).join('');
  expect(styles).toMatch(
    /@media ?\(prefers-reduced-motion: ?no-preference\) ?\{@view-transition ?\{navigation: ?auto/,
  );
  expect(styles).not.toMatch(/transition:|animation:/);
});
