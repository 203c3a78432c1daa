import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { today } from './build-once.ts';
import { command } from './command.ts';

const refusing = pathToFileURL(join(import.meta.dirname, 'refusing-disk.mjs')).href;
const lastSite = { 'site/index.html': 'the last site', 'site/writing/index.html': 'all of it' };
const asItWas = 'Nothing was built; the site is as it was.';
const mounted: string[] = [];
let work = '';
let content = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-room-'));
  content = join(work, 'content');
  await cp(inject('fixtureContent'), content, {
    recursive: true,
    filter: (file) => !/many-\d+|picture|elements|hostile/.test(file),
  });
});
afterAll(async () => {
  for (const disk of mounted) execFileSync('umount', [disk]);
  await rm(work, { recursive: true, force: true });
});

async function writeLastSite(disk: string): Promise<void> {
  await mkdir(join(disk, 'site/writing'), { recursive: true });
  for (const [file, text] of Object.entries(lastSite)) await writeFile(join(disk, file), text);
}

async function filesOn(disk: string): Promise<Record<string, string>> {
  const files = await listFiles(disk);
  const read = async (file: string) => [file, await readFile(join(disk, file), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(files.map(read)));
}

const settingsFor = (disk: string) => ({
  BLOG_CONTENT: content,
  BLOG_OUT: join(disk, 'site'),
  BLOG_TODAY: today,
  BLOG_CACHE: join(work, 'cache'),
});

/** What a command said besides what it was doing. */
const told = (output: string) =>
  output
    .split('\n')
    .filter(
      (line) => line !== '' && !/…$|still at it|when there is time|Another build is under way/.test(line),
    );

/** A disk that takes no more after so many bytes, or at the file of that name; the runs of Astro have it too. */
const refused = (folder: string, after: string, code: string) => ({
  NODE_OPTIONS: `--import=${refusing}`,
  REFUSED_FOLDER: folder,
  REFUSED_AFTER: after,
  REFUSED_WITH: code,
});

describe('a build on a disk that refuses', () => {
  test.each([
    ['is full while the pages are built', '404.html'],
    ['is full while the search index is made', 'pagefind.js'],
  ])('because it %s: one plain sentence, and the last site stays', async (_, after) => {
    const disk = join(work, `full-${after}`);
    await writeLastSite(disk);
    const { code, output } = await command('build', {
      ...settingsFor(disk),
      ...refused(disk, after, 'ENOSPC'),
    });
    expect(told(output)).toEqual([
      `The disk is full: there was no room left for ${disk}. Make room on it, then run this again.`,
      asItWas,
    ]);
    expect(code).toBe(1);
    expect(await filesOn(disk)).toEqual(lastSite);
    expect(await readdir(disk)).toEqual(['site']);
  });

  test('because it can only be read: one plain sentence, and the last site stays', async () => {
    const disk = join(work, 'read-only');
    await writeLastSite(disk);
    const { code, output } = await command('build', { ...settingsFor(disk), ...refused(disk, '0', 'EROFS') });
    expect(told(output)).toEqual([onlyRead(join(disk, '.site.next')), asItWas]);
    expect(code).toBe(1);
    expect(await filesOn(disk)).toEqual(lastSite);
  });
});

/** Only the system's administrator may mount, and not everywhere: then the disks above stand for these. */
describe.skipIf(!mayMount())('a build on a real disk (where one may be mounted)', () => {
  test('that is too small: the last site stays', async () => {
    const disk = await mount('disk-small', 'size=700k');
    await writeLastSite(disk);
    const { code, output } = await command('build', settingsFor(disk));
    expect(told(output)).toEqual([
      `The disk is full: there was no room left for ${disk}. Make room on it, then run this again.`,
      asItWas,
    ]);
    expect(code).toBe(1);
    expect(await filesOn(disk)).toEqual(lastSite);
  });

  test('that can only be read: the last site stays', async () => {
    const disk = await mount('disk-read-only', 'size=1m');
    await writeLastSite(disk);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { code, output } = await command('build', settingsFor(disk));
    expect(told(output)).toEqual([onlyRead(join(disk, '.site.next')), asItWas]);
    expect(code).toBe(1);
    expect(await filesOn(disk)).toEqual(lastSite);
  });
});

test('a draft for which there is no room is told in one plain sentence, and no part of it stays', async () => {
  const disk = join(work, 'own');
  await cp(content, disk, { recursive: true });
  const answers = 'The kettle\n1\nA sentence about a kettle.\nno\n';
  const { code, output } = await command(
    'new',
    { BLOG_CONTENT: disk, BLOG_TODAY: today, ...refused(disk, 'the-kettle.mdx', 'EROFS') },
    [],
    answers,
  );
  expect(output).toContain(onlyRead(join(disk, 'posts/the-kettle.mdx')));
  expect(output).not.toContain('failed');
  expect(code).toBe(1);
  expect(Object.keys(await filesOn(disk))).not.toContain('posts/the-kettle.mdx');
});

function onlyRead(path: string): string {
  return `The disk that ${path} is on can only be read, not written to. Move the blog to another disk, then run this again.`;
}

async function mount(name: string, options: string): Promise<string> {
  const disk = join(work, name);
  await mkdir(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', disk]);
  mounted.push(disk);
  return disk;
}

function mayMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', tmpdir()], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
