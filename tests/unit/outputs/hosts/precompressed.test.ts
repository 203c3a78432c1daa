import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openCache } from '../../../../src/cache.ts';
import { precompress } from '../../../../src/outputs/hosts/precompressed.ts';
import { read, temporaryFolder, write } from '../../author/folders.ts';

const long = 'The kettle and the hedge. '.repeat(100);
const site = {
  'index.html': long,
  'a/feed.json': long,
  'small.html': 'x',
  'lamp.jpg': long,
  'a/b.xml': long,
};

async function built() {
  const folder = await temporaryFolder();
  const kept = await temporaryFolder();
  await write(folder, site);
  return { folder, kept };
}

test.each([
  ['caddy', ['br', 'gz']],
  ['nginx', ['gz']],
  ['apache', []],
  ['lighttpd', []],
  ['netlify', []],
  [undefined, []],
] as const)('%s finds beside pages, feeds and data what it hands out: %j', async (kind, endings) => {
  const { folder, kept } = await built();
  await precompress(folder, kind, openCache(kept));
  const made = Object.keys(await read(folder)).filter((file) => !(file in site));
  const worth = ['index.html', 'a/feed.json', 'a/b.xml'];
  expect(made.sort()).toEqual(worth.flatMap((file) => endings.map((ending) => `${file}.${ending}`)).sort());
});

test('what lies there is the file itself', async () => {
  const { folder, kept } = await built();
  await precompress(folder, 'caddy', openCache(kept));
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(long);
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(long);
});

test('it is made once, and forgotten when no file asks for it any more', async () => {
  const { folder, kept } = await built();
  await precompress(folder, 'nginx', openCache(kept));
  const [name = ''] = await readdir(kept);
  const bytes = await readFile(join(kept, name));
  const again = await built();
  await precompress(again.folder, 'nginx', openCache(kept));
  expect(await readdir(kept)).toEqual([name]);
  expect(await readFile(join(kept, name))).toEqual(bytes);
  const other = await temporaryFolder();
  await write(other, { 'index.html': `${long}!` });
  await precompress(other, 'nginx', openCache(kept));
  expect(await readdir(kept)).not.toContain(name);
});

test('a compressed file that the author put there stays', async () => {
  const { folder, kept } = await built();
  await write(folder, { 'index.html.gz': 'hers' });
  await precompress(folder, 'nginx', openCache(kept));
  expect(await readFile(join(folder, 'index.html.gz'), 'utf8')).toBe('hers');
});
