import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropLeftovers } from '../../../src/outputs/drop-leftovers.ts';

test('what a computer leaves in folders is taken out of the site, and nothing else is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'blog-'));
  await mkdir(join(folder, '.well-known'));
  await mkdir(join(folder, 'papers'));
  const kept = ['.nojekyll', '.well-known/security.txt', 'papers/one.pdf', 'papers/thumbs.html'];
  const left = [
    '.DS_Store',
    'papers/.DS_Store',
    'papers/._one.pdf',
    'Thumbs.db',
    'papers/Desktop.ini',
    'papers/one.md~',
    'papers/.one.md.swp',
  ];
  for (const name of [...kept, ...left]) await writeFile(join(folder, name), 'x');
  await dropLeftovers(folder);
  const there = await readdir(folder, { recursive: true });
  expect(there.filter((name) => name !== '.well-known' && name !== 'papers').sort()).toEqual(kept);
  await rm(folder, { recursive: true });
});
