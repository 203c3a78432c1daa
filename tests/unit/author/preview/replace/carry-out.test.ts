import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { carryOut, putBack, type Chosen } from '../../../../../src/author/preview/replace/carry-out.ts';
import { findInAll } from '../../../../../src/author/preview/replace/folder.ts';
import { keepReplaced, lastReplaced } from '../../../../../src/author/preview/replace/record.ts';
import { foundShown } from '../../../../../src/author/preview/replace/shown.ts';
import { versionsIn } from '../../../../../src/author/preview/write/versions.ts';

const work = await mkdtemp(join(tmpdir(), 'blog-'));
afterAll(() => rm(work, { recursive: true, force: true }));

const [folder, cache] = [join(work, 'content'), join(work, 'cache')];
const asked = { find: 'lamp', put: 'light', wholeWords: false, sameCapitals: false };
const text = (prose: string) => `\uFEFF---\r\ntitle: The lamp\r\n---\r\n\r\n${prose}`;
const moment = Date.parse('2026-11-22T12:00:00Z');
const versions = versionsIn(cache, folder, () => moment);
let changed: string[] = [];
const means = {
  folder,
  language: 'en',
  versions,
  changed: (file: string) => {
    changed.push(file);
  },
  record: (done: Parameters<typeof keepReplaced>[2]) => keepReplaced(cache, folder, done),
};
const onDisk = (file: string) => readFile(join(folder, file), 'utf8');
const write = (file: string, what: string) => writeFile(join(folder, file), what);

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(cache, { recursive: true, force: true });
  for (const kind of ['posts', 'pages']) await mkdir(join(folder, kind), { recursive: true });
  changed = [];
  await write('pages/about.mdx', text('My lamp.  \r\n'));
  await write('posts/a.mdx', text('A lamp, and a lamp.\n'));
  await write('posts/broken.mdx', '---\ntitle: [lamp\n---\n');
  await write('site.yaml', 'title: lamp\n');
});

/** All that was found, with every place chosen or some of them. */
async function chosen(of: Readonly<Record<string, readonly number[]>> = {}): Promise<Chosen[]> {
  const { texts } = await findInAll(folder, asked, 'en');
  return texts.map(({ file, version, places }) => ({
    file,
    version,
    places: new Set(of[file] ?? places.keys()),
  }));
}

test('words are replaced in the chosen places of posts and pages, and all of it is put back', async () => {
  const before = [await onDisk('pages/about.mdx'), await onDisk('posts/a.mdx')];
  await carryOut(asked, await chosen({ 'posts/a.mdx': [0, 2] }), means);
  expect(await onDisk('pages/about.mdx')).toBe(text('My light.  \r\n').replace('The lamp', 'The light'));
  expect(await onDisk('posts/a.mdx')).toBe(text('A lamp, and a light.\n').replace('The lamp', 'The light'));
  expect(await onDisk('site.yaml')).toBe('title: lamp\n');
  expect(changed).toEqual(['pages/about.mdx', 'posts/a.mdx']);
  // What each was is among its versions of this week.
  const kept = await versions.list('posts/a.mdx', await onDisk('posts/a.mdx'));
  expect(kept.map((one) => one.text)).toEqual([before[1]]);

  const last = await lastReplaced(cache, folder);
  expect(last?.texts.map(({ file, places }) => [file, places])).toEqual([
    ['pages/about.mdx', 2],
    ['posts/a.mdx', 2],
  ]);
  if (last) await putBack(last, means);
  expect([await onDisk('pages/about.mdx'), await onDisk('posts/a.mdx')]).toEqual(before);
  expect((await lastReplaced(cache, folder))?.back?.left).toEqual([]);
});

test('a version is kept though another was kept a moment before, as she writes', async () => {
  await versions.before('posts/a.mdx', 'earlier');
  await carryOut(asked, await chosen(), {
    ...means,
    versions: versionsIn(cache, folder, () => moment + 1000),
  });
  const last = await lastReplaced(cache, folder);
  if (last) await putBack(last, means);
  expect(await onDisk('posts/a.mdx')).toBe(text('A lamp, and a lamp.\n'));
});

test('a text that was changed meanwhile is left as it is, and told; so is one that changed before all is put back', async () => {
  const seen = await chosen();
  await write('posts/a.mdx', text('A lamp of somebody else.\n'));
  await carryOut(asked, seen, means);
  expect(await onDisk('posts/a.mdx')).toBe(text('A lamp of somebody else.\n'));
  const last = await lastReplaced(cache, folder);
  expect(last?.left).toMatchObject([{ file: 'posts/a.mdx', why: 'changed' }]);
  expect(last?.texts.map(({ file }) => file)).toEqual(['pages/about.mdx']);

  await write('pages/about.mdx', text('Written on.\n'));
  if (last) await putBack(last, means);
  expect(await onDisk('pages/about.mdx')).toBe(text('Written on.\n'));
  expect((await lastReplaced(cache, folder))?.back).toMatchObject({
    texts: [],
    left: [{ file: 'pages/about.mdx', why: 'changed' }],
  });
});

test('a file that is none of her texts is not written, whatever a form names', async () => {
  const places = new Set([0]);
  const version = (await chosen())[0]?.version ?? '';
  await carryOut(asked, [{ file: '../content/pages/about.mdx', version, places }], means);
  expect(await onDisk('pages/about.mdx')).toBe(text('My lamp.  \r\n'));
  expect((await lastReplaced(cache, folder))?.left).toHaveLength(1);
});

test('what cannot be kept to go back to is not written', async () => {
  const none = { ...versions, keep: () => Promise.resolve(undefined) };
  await carryOut(asked, await chosen(), { ...means, versions: none });
  expect(await onDisk('posts/a.mdx')).toBe(text('A lamp, and a lamp.\n'));
  expect((await lastReplaced(cache, folder))?.left).toMatchObject([{ why: 'not-kept' }, { why: 'not-kept' }]);
});

test('a file that may not be written to is left and told', async () => {
  const seen = await chosen();
  await chmod(join(folder, 'posts/a.mdx'), 0o444);
  await carryOut(asked, seen, means);
  const last = await lastReplaced(cache, folder);
  // An administrator may write to any file.
  const isClosed = process.getuid?.() !== 0;
  expect(last?.left.map(({ why }) => why)).toEqual(isClosed ? ['closed'] : []);
});

test('what cannot be looked through is told, and of very many places the first are shown', async () => {
  await write('posts/many.mdx', text('lamp '.repeat(600)));
  const found = foundShown(await findInAll(folder, asked, 'en'), true);
  expect(found).toMatchObject({ unread: ['posts/broken.mdx'], places: 500, more: true });
});
