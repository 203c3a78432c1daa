import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replace } from '../../../../src/author/fix/replace.ts';
import { listFiles } from '../../../../src/library/content/files.ts';
import { temporaryFolder } from '../folders.ts';

const change = { file: 'a.md', before: '\uFEFFone\r\n', after: '\uFEFFtwo\r\n', lines: [] };

async function folderWith(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.md'), text);
  return folder;
}

test('the file is written whole, byte order mark, line ends and permissions as they were', async () => {
  const folder = await folderWith(change.before);
  await chmod(join(folder, 'a.md'), 0o640);
  expect(await replace(folder, change)).toBe('written');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('\uFEFFtwo\r\n');
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640);
  expect(await listFiles(folder)).toEqual(['a.md']);
});

test('a file that was saved in between is left alone, and nothing lies beside it', async () => {
  const folder = await folderWith('something else\n');
  expect(await replace(folder, change)).toBe('changed');
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('something else\n');
  await expect(stat(join(folder, '.a.md.mended'))).rejects.toThrow('ENOENT');
});

test('a file that is gone is not made anew', async () => {
  expect(await replace(await temporaryFolder(), change)).toBe('closed');
});

test('what a run that was killed left beside the file is no obstacle', async () => {
  const folder = await folderWith(change.before);
  await writeFile(join(folder, '.a.md.mended'), 'half');
  expect(await replace(folder, change)).toBe('written');
});
