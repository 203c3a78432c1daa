import { chmod, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { save } from '../../../../../src/author/preview/write/save.ts';
import { noVersion, versionOf } from '../../../../../src/author/preview/write/texts.ts';
import { temporaryFolder } from '../../folders.ts';

const file = 'posts/a.mdx';

async function folderWith(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'posts'));
  await writeFile(join(folder, file), text);
  return folder;
}

test('a text takes the place of the version that it was made from, with its bytes and its permissions', async () => {
  const folder = await folderWith('before\r\n');
  await chmod(join(folder, file), 0o640);
  const text = '\uFEFFafter\r\nand ü\r\n';
  expect(await save(folder, { file, version: versionOf('before\r\n'), text })).toEqual({
    version: versionOf(text),
  });
  expect(await readFile(join(folder, file))).toEqual(Buffer.from(text));
  expect((await stat(join(folder, file))).mode & 0o777).toBe(0o640);
  expect(await readdir(join(folder, 'posts'))).toEqual(['a.mdx']);
});

test('another version is left alone, and given to be looked at', async () => {
  const folder = await folderWith('by Git');
  const other = { text: 'by Git', version: versionOf('by Git') };
  expect(await save(folder, { file, version: versionOf('before'), text: 'mine' })).toEqual({ other });
  expect(await readFile(join(folder, file), 'utf8')).toBe('by Git');
});

test('what is on the disk already is saved, whatever it was made from', async () => {
  const folder = await folderWith('same');
  expect(await save(folder, { file, version: 'old', text: 'same' })).toEqual({ version: versionOf('same') });
});

test('of two windows that save at once one is first, and the other hears of it', async () => {
  const folder = await folderWith('before');
  const version = versionOf('before');
  const both = await Promise.all(['one', 'two'].map((text) => save(folder, { file, version, text })));
  expect(both).toEqual([
    { version: versionOf('one') },
    { other: { text: 'one', version: versionOf('one') } },
  ]);
});

test('a file that is no longer there is written again only when that was said', async () => {
  const folder = await temporaryFolder();
  const other = { text: undefined, version: noVersion };
  expect(await save(folder, { file, version: versionOf('before'), text: 'mine' })).toEqual({ other });
  expect(await save(folder, { file, version: noVersion, text: 'mine' })).toEqual({
    version: versionOf('mine'),
  });
  expect(await readFile(join(folder, file), 'utf8')).toBe('mine');
});

test('no link leads out of the folder, and nothing is written over what is no text', async () => {
  const outside = await temporaryFolder();
  await writeFile(join(outside, 'b.mdx'), 'theirs');
  const folder = await folderWith('a');
  await symlink(outside, join(folder, 'posts/out'));
  await symlink(join(outside, 'b.mdx'), join(folder, 'posts/b.mdx'));
  for (const other of ['posts/out/b.mdx', 'posts/out/new.mdx', 'posts/b.mdx']) {
    expect(await save(folder, { file: other, version: noVersion, text: 'mine' })).toEqual({ closed: true });
  }
  expect(await readdir(outside)).toEqual(['b.mdx']);
  expect(await readFile(join(outside, 'b.mdx'), 'utf8')).toBe('theirs');
  await writeFile(join(folder, file), Buffer.from([0xff, 0xfe, 0, 0]));
  expect(await save(folder, { file, version: 'v', text: 'mine' })).toEqual({ closed: true });
});
