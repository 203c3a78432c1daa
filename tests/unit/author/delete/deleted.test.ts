import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bringBack, deletedIn, forget, putAway } from '../../../../src/author/delete/deleted.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import { read, temporaryFolder, write } from '../folders.ts';

const today = '2026-11-22';
const text = '\u00EF\u00BB\u00BF---\r\ntitle: "The lamp"\r\ndraft: true\r\n---\r\n\r\nWords.  \r\n';
const file = 'posts/lamp/index.mdx';

async function folderWith(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  await write(folder, files);
  return folder;
}

test('a deleted draft is no part of the blog, and comes back as it was, to the last byte', async () => {
  const folder = await folderWith({ [file]: text, 'posts/lamp/a.jpg': 'a', 'site.yaml': 'title: T\n' });
  const before = await read(folder);
  const name = await putAway(folder, { file, beside: ['posts/lamp/a.jpg'] }, today);
  expect(await listFiles(folder)).toEqual(['site.yaml']);
  expect(await read(folder)).not.toHaveProperty(['posts/lamp/']);
  expect(await deletedIn(folder)).toEqual([
    { name, file, kind: 'posts', title: 'The lamp', day: today, beside: 1 },
  ]);
  expect(await bringBack(folder, name ?? '')).toEqual({ file });
  const { '_deleted/.gitignore': ignored, ...after } = await read(folder);
  expect([ignored, after]).toEqual(['*\n', before]);
  expect(await deletedIn(folder)).toEqual([]);
});

test('Git keeps nothing of what was deleted', async () => {
  const folder = await folderWith({ 'posts/lamp.mdx': text });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  await putAway(folder, { file: 'posts/lamp.mdx', beside: [] }, today);
  const others = ['ls-files', '--others', '--exclude-standard'];
  expect(execFileSync('git', others, { cwd: folder, encoding: 'utf8' })).toBe('');
});

test('two drafts of one name are both kept; one comes back only where no other text has its place', async () => {
  const folder = await folderWith({ 'posts/lamp.mdx': text });
  const first = await putAway(folder, { file: 'posts/lamp.mdx', beside: [] }, today);
  await write(folder, { 'posts/lamp.mdx': 'Another.' });
  const second = await putAway(folder, { file: 'posts/lamp.mdx', beside: [] }, today);
  expect((await deletedIn(folder)).map(({ name }) => name)).toEqual([second, first]);
  await bringBack(folder, second ?? '');
  expect(await bringBack(folder, first ?? '')).toEqual({ why: expect.stringContaining('Rename that one') });
  expect((await read(folder))['posts/lamp.mdx']).toBe('Another.');
  expect((await deletedIn(folder)).map(({ title }) => title)).toEqual(['The lamp']);
});

test('a picture whose place was taken meanwhile writes over nothing', async () => {
  const folder = await folderWith({ 'posts/lamp.mdx': text, 'posts/a.jpg': 'a' });
  const name = await putAway(folder, { file: 'posts/lamp.mdx', beside: ['posts/a.jpg'] }, today);
  await write(folder, { 'posts/a.jpg': 'another' });
  expect(await bringBack(folder, name ?? '')).toEqual({ file: 'posts/lamp.mdx' });
  expect(await read(folder)).toMatchObject({
    'posts/a.jpg': 'another',
    [`_deleted/${name ?? ''}/posts/a.jpg`]: 'a',
  });
});

test('what is deleted for good is gone, and nothing besides', async () => {
  const folder = await folderWith({ 'posts/lamp.mdx': text, 'posts/seen.mdx': text });
  const name = await putAway(folder, { file: 'posts/lamp.mdx', beside: [] }, today);
  for (const other of ['', '.', '..', '../posts', '.gitignore'])
    expect(await forget(folder, other)).toBeUndefined();
  expect(await forget(folder, name ?? '')).toBe('posts/lamp.mdx');
  expect(Object.keys(await read(folder)).toSorted()).toEqual(['_deleted/.gitignore', 'posts/seen.mdx']);
});

test('nothing is put where a link leads out of the folder', async () => {
  const [folder, other] = [await folderWith({ 'posts/lamp.mdx': text }), await temporaryFolder()];
  await mkdir(join(other, 'a'));
  await symlink(join(other, 'a'), join(folder, '_deleted'));
  await expect(putAway(folder, { file: 'posts/lamp.mdx', beside: [] }, today)).rejects.toThrow('leads out');
  expect(await read(join(other, 'a'))).toEqual({});
});
