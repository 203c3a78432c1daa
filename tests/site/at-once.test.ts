import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { today } from './build-once.ts';
import { alone, runToEnd } from './command.ts';

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-twice-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listFiles(folder)) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

test('two builds at once come one after the other: one says that it waits, and the site is as by one', async () => {
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|with-pictures|plain-picture/.test(file),
  });
  const settings = {
    BLOG_CONTENT: content,
    BLOG_OUT: join(work, 'sites/site'),
    BLOG_CACHE: join(work, 'cache'),
    BLOG_TODAY: today,
  };
  const [first, second] = await alone(() =>
    Promise.all([runToEnd('build', settings), runToEnd('build', settings)]),
  );
  expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
  const waited = [first, second].filter(({ output }) => output.includes('Another build is under way.'));
  // Both, when a build of another test is under way.
  expect(waited.length).toBeGreaterThan(0);
  expect(waited[0]?.output.split('\n')[0]).toMatchInlineSnapshot(
    `"Another build is under way. This one begins when that is done; Ctrl and C stops it."`,
  );
  expect(await readdir(join(work, 'sites'))).toEqual(['site']);
  const single = join(work, 'single');
  const fresh = { ...settings, BLOG_OUT: single, BLOG_CACHE: join(work, 'cache-single') };
  expect(await alone(() => runToEnd('build', fresh))).toMatchObject({ code: 0 });
  expect(await digest(join(work, 'sites/site'))).toBe(await digest(single));
});
