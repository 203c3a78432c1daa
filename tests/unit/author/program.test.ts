import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cachePlace, readCache, writeCache } from '../../../src/cache.ts';
import { programDigest } from '../../../src/author/program.ts';

const longAgo = new Date('2026-11-01T12:00:00Z');

/** A program of one file that was written long ago, as its file says. */
async function program() {
  const work = await mkdtemp(join(tmpdir(), 'program-'));
  onTestFinished(() => rm(work, { recursive: true }));
  await mkdir(join(work, 'src'));
  const write = async (text: string) => {
    await writeFile(join(work, 'src/one.ts'), text);
    await utimes(join(work, 'src/one.ts'), longAgo, longAgo);
  };
  await write('first');
  // A file that a test makes was changed now, whatever is said of when it was written.
  const soon = new Date(Date.now() + 60_000);
  const cache = join(work, 'cache');
  const file = cachePlace(cache, 'program', work);
  return {
    soon,
    write,
    digest: (at = soon) => programDigest(work, cache, at),
    remembered: Object.assign(() => readCache(file), { file }),
  };
}

test('the digest of a program is the same as long as nobody writes in it', async () => {
  const { write, digest } = await program();
  const first = await digest();
  expect(await digest()).toBe(first);
  await write('other');
  expect(await digest()).not.toBe(first);
  await write('first');
  expect(await digest()).toBe(first);
});

test('what it was is remembered by the times of its files, once these are old enough to tell of each change', async () => {
  const { digest, remembered, soon } = await program();
  const first = await digest(new Date());
  expect(await remembered()).toBeUndefined();
  expect(await digest(soon)).toBe(first);
  const [stats] = (await remembered())?.toString().split(' ') ?? [];
  await writeCache(remembered.file, `${stats} of-another`);
  expect(await digest(soon)).not.toBe(first);
  await writeCache(remembered.file, 'of-earlier of-another');
  expect(await digest(soon)).toBe(first);
});
