import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/read/files.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const hashes = files.map(async (file): Promise<[string, string]> => [
    file,
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes));
}

test('a second build, on the other side of the date line, gives the same bytes', async () => {
  const first = inject('fixture');
  const again = join(first, '../../again');
  const { code, output } = await command('build', {
    BLOG_CONTENT: inject('fixtureContent'),
    BLOG_OUT: again,
    BLOG_TODAY: today,
    TZ: 'Pacific/Pago_Pago',
    LC_ALL: 'de_DE.UTF-8',
  });
  expect(output).toContain('Built');
  expect(code).toBe(0);
  expect(await bytesOf(again)).toEqual(await bytesOf(first));
  await rm(again, { recursive: true });
});

test('a build after one post has changed keeps the pages of the others, of one with a cover too', async () => {
  const work = await mkdtemp(join(tmpdir(), 'blog-'));
  const content = join(work, 'content');
  await cp(inject('fixtureContent'), content, { recursive: true, filter: (file) => !/many-\d+/.test(file) });
  const settings = { BLOG_CONTENT: content, BLOG_OUT: join(work, 'out'), BLOG_TODAY: today };
  expect((await command('build', settings)).output).toContain('Built');
  const covered = join(work, 'out/writing/with-pictures/index.html');
  const before = await readFile(covered, 'utf8');
  await appendFile(join(content, 'posts/plain.md'), '\nOne more paragraph.\n');
  expect((await command('build', settings)).output).toContain('Built');
  expect(await readFile(covered, 'utf8')).toBe(before);
  expect(await readFile(join(work, 'out/writing/plain/index.html'), 'utf8')).toContain('One more paragraph.');
  await rm(work, { recursive: true });
});
