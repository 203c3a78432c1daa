import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnused } from '../../../../src/outputs/page/drop-unused.ts';

test('a picture that no page shows goes, and a script that none asks for, neither itself nor by another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'blog-'));
  await mkdir(join(folder, 'assets'));
  const files = {
    'shown.webp': '',
    'original.jpg': '',
    'asked.js': 'import{a}from"./brought.js"',
    'brought.js': 'import("./later.js")',
    'later.js': '',
    'joined.js': 'left over from an earlier build',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'assets', name), text);
  await dropUnused(folder, new Set(['shown.webp', 'asked.js']));
  expect((await readdir(join(folder, 'assets'))).sort()).toEqual([
    'asked.js',
    'brought.js',
    'later.js',
    'shown.webp',
  ]);
  await rm(folder, { recursive: true });
});
