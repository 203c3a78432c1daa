import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageCache } from '../../../../src/outputs/page/page-cache.ts';
import { temporaryFolder, write } from '../../author/folders.ts';

test('the scripts of an earlier site come along with its pages, also where none are kept, and none is written over', async () => {
  const work = await temporaryFolder();
  await write(work, {
    'earlier/assets/a.1.js': 'earlier',
    'earlier/assets/b.2.js': 'earlier',
    'earlier/assets/picture.webp': 'earlier',
    'site/assets/b.2.js': 'new',
  });
  const site = join(work, 'site');
  await pageCache(join(work, 'kept')).restoreScripts(site, join(work, 'earlier'));
  expect((await readdir(join(site, 'assets'))).sort()).toEqual(['a.1.js', 'b.2.js']);
  expect(await readFile(join(site, 'assets/b.2.js'), 'utf8')).toBe('new');
});

test('the scripts of a site are kept with its pages, and come back into the next', async () => {
  const work = await temporaryFolder();
  await write(work, { 'site/a/index.html': 'A.', 'site/assets/a.1.js': 'script' });
  const kept = pageCache(join(work, 'kept'));
  await kept.replace(new Map([['key', join(work, 'site/a/index.html')]]), join(work, 'site'));
  expect(await kept.page('key')).toBe('A.');
  await kept.restoreScripts(join(work, 'next'));
  expect(await readFile(join(work, 'next/assets/a.1.js'), 'utf8')).toBe('script');
});
