import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/author/checked.ts';
import { listAllFiles } from '../../src/library/content/files.ts';
import { readSettings } from '../../src/settings.ts';
import { mixedFiles } from '../media/mixed.ts';
import { brokenPromises } from '../promise.ts';
import { command } from '../site/command.ts';
import { contentWith } from '../unit/check/folder.ts';

const count = 500;
const seed = 20_261_130;
let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-promise-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** What is in the files that tell something, as whoever looks for it would find it. */
const canaries = ['Quilla', 'CanaryPhone', '48.8584', '+002.2945', '12 Canary Lane', 'CNRY12345'].flatMap(
  (word) => [Buffer.from(word), Buffer.from(word, 'utf16le')],
);

test(`of ${count} mixed files in "public", what passes the check is published, and tells nothing`, async () => {
  const content = await contentWith({});
  const settings = {
    BLOG_CONTENT: content,
    BLOG_PUBLIC: join(work, 'public'),
    BLOG_OUT: join(work, 'site'),
    BLOG_CACHE: join(work, 'cache'),
    BLOG_TODAY: '2026-11-22',
  };
  for (const { name, bytes } of await mixedFiles(count, seed)) {
    await mkdir(dirname(join(settings.BLOG_PUBLIC, name)), { recursive: true });
    await writeFile(join(settings.BLOG_PUBLIC, name), bytes);
  }
  const { diagnostics } = await check(readSettings(settings, '/'), new Date('2026-11-22T12:00:00Z'));
  const refused = diagnostics
    .filter(({ severity = 'error' }) => severity === 'error')
    .map(({ file }) => join(content, file));
  // Neither side is empty: a check that refuses all or nothing would agree with anything.
  expect(refused.length).toBeGreaterThan(count / 5);
  expect(refused.length).toBeLessThan((count * 4) / 5);
  for (const file of refused) await rm(file);
  const published = await listAllFiles(settings.BLOG_PUBLIC);
  const { code, output } = await command('build', settings);
  expect(output).toContain('Built');
  expect(code).toBe(0);
  expect(await listAllFiles(settings.BLOG_OUT)).toEqual(expect.arrayContaining(published));
  expect(await brokenPromises(settings.BLOG_OUT)).toEqual([]);
  const leaks: string[] = [];
  for (const path of published) {
    const bytes = await readFile(join(settings.BLOG_OUT, path));
    if (canaries.some((canary) => bytes.includes(canary))) leaks.push(path);
  }
  expect(leaks).toEqual([]);
});
