import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roll } from '../../src/art/random.ts';
import { listFiles } from '../../src/library/content/files.ts';
import { command, commandFile, environmentFor } from '../site/command.ts';
import { copyFixture } from './fixture-blog.ts';

const root = join(import.meta.dirname, '../..');
const moments = 20;
let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-killed-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function bytesOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listFiles(folder)) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

/** Starts a build and kills it after so many milliseconds, unless it has ended by then. */
function buildFor(milliseconds: number, settings: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [commandFile, 'build'], {
      cwd: root,
      env: environmentFor(settings),
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

test(`a build that is killed, at ${moments} moments, leaves the last site whole, and the next build is right`, async () => {
  const content = join(work, 'content');
  await copyFixture(content);
  const post = join(content, 'posts/plain.md');
  const text = await readFile(post, 'utf8');
  const build = (out: string, cache: string) => ({
    BLOG_CONTENT: content,
    BLOG_OUT: join(work, out),
    BLOG_CACHE: join(work, cache),
    BLOG_TODAY: '2026-11-22',
  });
  const settings = build('site', 'cache');

  await writeFile(post, `${text}\nA sentence of the second edition.\n`);
  expect((await command('build', build('second', 'cache-second'))).code).toBe(0);
  const second = await bytesOf(join(work, 'second'));
  await writeFile(post, text);
  const start = performance.now();
  expect((await command('build', settings)).code).toBe(0);
  const whole = performance.now() - start;
  const first = await bytesOf(join(work, 'site'));
  expect(second).not.toBe(first);

  await writeFile(post, `${text}\nA sentence of the second edition.\n`);
  const dice = roll(20_261_123);
  const left = new Set<string>();
  for (let moment = 0; moment < moments; moment += 1) {
    await buildFor(dice.between(0, whole * 1.1), settings);
    left.add(await bytesOf(join(work, 'site')));
  }
  // Whole editions only: the first, or the second where the build was done before it was killed.
  expect([...left].filter((bytes) => bytes !== first && bytes !== second)).toEqual([]);
  expect((await command('build', settings)).code).toBe(0);
  expect(await bytesOf(join(work, 'site'))).toBe(second);
});
