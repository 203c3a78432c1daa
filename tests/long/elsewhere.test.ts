import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { alone, environmentFor } from '../site/command.ts';
import { copyFixture } from './fixture-blog.ts';

const root = join(import.meta.dirname, '../..');
const project = ['src', 'astro.config.ts', 'package.json', 'package-lock.json'];
let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-elsewhere-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Builds the project that lies in a folder, with nothing kept from before. */
async function buildIn(folder: string, out: string, place: Readonly<Record<string, string>>) {
  await copyFixture(join(work, `${out} blog/content`));
  const settings = {
    BLOG_CONTENT: join(work, `${out} blog/content`),
    BLOG_PUBLIC: join(work, `${out} blog/public`),
    BLOG_OUT: join(work, out),
    BLOG_CACHE: join(work, `${out}-cache`),
    ...place,
  };
  const words = [join(folder, 'src/author/command.mjs'), 'build'];
  const env = environmentFor({ ...settings, BLOG_TODAY: '2026-11-22' });
  await alone(
    () =>
      new Promise<void>((resolve, reject) => {
        spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] }).on(
          'close',
          (code) => (code === 0 ? resolve() : reject(new Error(`The build in ${folder} has failed.`))),
        );
      }),
  );
  const files = await listFiles(join(work, out));
  const hashes = files.map(async (file): Promise<[string, string]> => [
    file,
    createHash('sha256')
      .update(await readFile(join(work, out, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes));
}

test('in two folders, time zones and languages, with nothing kept, one state of the blog gives the same bytes', async () => {
  const other = join(work, 'another folder');
  for (const name of project) await cp(join(root, name), join(other, name), { recursive: true });
  await cp(join(root, 'node_modules'), join(other, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.startsWith(join(root, 'node_modules/.cache')),
  });
  // What a computer leaves among the files to be published is not the blog's.
  await mkdir(join(work, 'there blog/public'), { recursive: true });
  await writeFile(join(work, 'there blog/public/Thumbs.db'), 'x');
  const here = await buildIn(root, 'here', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C.UTF-8' });
  const there = await buildIn(other, 'there', { TZ: 'Pacific/Pago_Pago', LC_ALL: 'de_DE.UTF-8' });
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});
