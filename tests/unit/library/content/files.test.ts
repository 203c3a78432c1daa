import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readText } from '../../../../src/library/content/files.ts';
import { temporaryFolder, write } from '../../author/folders.ts';

test('files are listed from the folder, sorted, with forward slashes', async () => {
  const folder = await temporaryFolder();
  await write(folder, { 'posts/b.mdx': '', 'posts/a/index.mdx': '', 'site.yaml': '' });
  expect(await listFiles(folder)).toEqual(['posts/a/index.mdx', 'posts/b.mdx', 'site.yaml']);
});

test('what begins with a dot, folders that are named like files, and links are no files', async () => {
  const folder = await temporaryFolder();
  await write(folder, { '.DS_Store': '', '.obsidian/notes.mdx': '', 'posts/._a.mdx': '', 'posts/a.mdx': '' });
  await mkdir(join(folder, 'posts', 'folder.mdx'));
  await symlink('/etc/hostname', join(folder, 'posts', 'link.mdx'));
  expect(await listFiles(folder)).toEqual(['posts/a.mdx']);
});

test('a folder that is not there has no files', async () => {
  expect(await listFiles('/nowhere/at/all')).toEqual([]);
});

describe('a file', () => {
  test('is read as UTF-8, its byte order mark included', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.mdx'), '\uFEFFgrößer 🙂');
    expect(await readText(folder, 'a.mdx')).toEqual({ text: '\uFEFFgrößer 🙂' });
  });

  test.each([
    ['in another encoding', Buffer.from('größer', 'latin1'), 'not-text'],
    ['from a word processor', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]), 'not-text'],
    ['in UTF-16', Buffer.from('\uFEFFgrief', 'utf16le'), 'not-text'],
    ['with a zero byte', Buffer.from('a\0b'), 'not-text'],
    ['of five megabytes', Buffer.alloc(5_000_000, 'x'), 'too-large'],
  ])('%s is not', async (_, bytes, unreadable) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.mdx'), bytes);
    expect(await readText(folder, 'a.mdx')).toEqual({ unreadable });
  });

  test('with one zero byte, as a paste may leave it, is', async () => {
    const folder = await temporaryFolder();
    const text = `${'Some words of a text. '.repeat(5)}\0And more.`;
    await writeFile(join(folder, 'a.mdx'), text);
    expect(await readText(folder, 'a.mdx')).toEqual({ text });
  });

  test('that is gone, or is a folder, cannot be opened', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a.mdx'));
    expect(await readText(folder, 'a.mdx')).toEqual({ unreadable: 'closed' });
    expect(await readText(folder, 'b.mdx')).toEqual({ unreadable: 'closed' });
  });
});
