import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTrouble } from '../../../src/author/disk-trouble.ts';

const failure = (code: string, path?: string, message = `${code}: as the system says it`) =>
  Object.assign(new Error(message), { code, ...(path !== undefined && { path }) });
const where = join(process.cwd(), 'the-blog');

test('each refusal says what happened, where, and what to do', () => {
  const codes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EMFILE', 'ENFILE'];
  expect(codes.map((code) => diskTrouble(failure(code), where)).join('\n')).toMatchInlineSnapshot(`
    "The disk is full: there was no room left for the-blog. Make room on it, then run this again.
    Your share of the disk is used up: there was no room left for the-blog. Make room on it, then run this again.
    The disk that the-blog is on can only be read, not written to. Move the blog to another disk, then run this again.
    The system does not let you use the-blog. Change who may read and write it, or move the blog to a folder of your own, then run this again.
    The system does not let you change the-blog. Close what else may be using it, or change who may write it, then run this again.
    Another program is using the-blog. Close it there, then run this again.
    The site would go to another disk than the one the blog is on. Let BLOG_OUT name a folder on the same disk, and copy the site from there.
    Too many files are open at once, so the-blog could not be opened. Close other programs, then run this again.
    Too many files are open on this machine, so the-blog could not be opened. Close other programs, then run this again."
  `);
});

test('the path that the error names is said, as the author sees it', () => {
  const file = join(process.cwd(), 'content/posts/a.mdx');
  expect(diskTrouble(failure('EACCES', file), where)).toContain(' content/posts/a.mdx.');
  expect(diskTrouble(failure('ENOSPC'), process.cwd())).toContain(` ${process.cwd()}. Make room`);
  expect(diskTrouble(failure('EROFS', '/elsewhere/site'), where)).toContain(' /elsewhere/site ');
});

test('what it is wrapped in does not hide it', () => {
  const full = failure('ENOSPC');
  const plain = diskTrouble(full, where);
  expect(diskTrouble(new Error('The page could not be made', { cause: full }), where)).toBe(plain);
  expect(diskTrouble(new AggregateError([new Error('a'), full]), where)).toBe(plain);
  expect(diskTrouble(new Error('[vite] ENOSPC: no space left on device, write'), where)).toBe(plain);
  expect(diskTrouble(new Error('wrote 3 of 9: No space left on device'), where)).toBe(plain);
});

test('any other failure is left as it is', () => {
  expect(diskTrouble(failure('ENOENT'), where)).toBeUndefined();
  expect(diskTrouble(new Error('no room'), where)).toBeUndefined();
  expect(diskTrouble('ENOSPC: thrown as a text', where)).toBeUndefined();
  const round = new Error('round');
  round.cause = round;
  expect(diskTrouble(round, where)).toBeUndefined();
});

test.skipIf(!existsSync('/dev/full'))(
  'a real full device is understood (where the system has one)',
  async () => {
    const error: unknown = await writeFile('/dev/full', 'x').catch((failed: unknown) => failed);
    expect(diskTrouble(error, where)).toMatch(/^The disk is full: .*the-blog/);
  },
);
