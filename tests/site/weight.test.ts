import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/read/files.ts';
import { allPages, readPage, value } from './read.ts';

const site = inject('site');
const posts = (await allPages(site)).filter(
  (path) => /^writing\/[a-z]/.test(path) && path !== 'writing/index.html',
);

/** One round trip: ten packets of 1,460 bytes (RFC 6928, initial congestion window). */
const roundTrip = 14_600;
const mostScript = 3 * 1024;
const mostFonts = 80 * 1024;

/** The scripts that a page names, and those that they bring along. */
async function scriptsOf(path: string): Promise<Buffer[]> {
  const page = await readPage(site, path);
  const files = page.all('script').flatMap((script) => script.attrs.filter(({ name }) => name === 'src'));
  const scripts = new Map<string, Buffer>();
  const addresses = files.map(({ value: address }) => address);
  for (const address of addresses) {
    if (scripts.has(address)) continue;
    const script = await readFile(join(site, address));
    scripts.set(address, script);
    for (const [, name] of script.toString().matchAll(/\bfrom ?["']\.\/([^"']+)["']/g)) {
      addresses.push(join(address, '..', name ?? ''));
    }
  }
  return [...scripts.values()];
}

describe('a first visit to a post', () => {
  test.each(posts)('%s fits one round trip, its script at most 3 KB', async (path) => {
    const html = brotliCompressSync(await readFile(join(site, path)));
    const scripts = (await scriptsOf(path)).map((script) => brotliCompressSync(script).length);
    const script = scripts.reduce((sum, bytes) => sum + bytes, 0);
    expect(script).toBeLessThanOrEqual(mostScript);
    expect(html.length + script).toBeLessThanOrEqual(roundTrip);
  });

  test.each(posts)('%s blocks nothing: styles are in the page, scripts wait', async (path) => {
    const page = await readPage(site, path);
    expect(page.all('link', { rel: 'stylesheet' })).toEqual([]);
    for (const script of page.all('script')) {
      const outside = script.attrs.some(({ name }) => name === 'src');
      if (outside) expect(value(script, 'type')).toBe('module');
    }
  });
});

test('all fonts together are at most 80 KB', async () => {
  const files = await listFiles(join(site, 'fonts'));
  const sizes = await Promise.all(
    files.map(async (file) => (await readFile(join(site, 'fonts', file))).length),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(mostFonts);
});

test('pages fade into each other only where the reader did not ask for less motion', async () => {
  const home = await readPage(site, '');
  const styles = home.all('style').map(home.text).join('');
  expect(styles).toMatch(
    /@media ?\(prefers-reduced-motion: ?no-preference\) ?\{@view-transition ?\{navigation: ?auto/,
  );
  expect(styles).not.toMatch(/transition:|animation:/);
});
