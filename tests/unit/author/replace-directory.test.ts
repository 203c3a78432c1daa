import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { replaceDirectory } from '../../../src/author/replace-directory.ts';
import { read, temporaryFolder, write } from './folders.ts';

const old = { 'index.html': 'old', 'assets/a.bin': '\u0000\u00ff\r\n', '.htaccess': '' };
const fresh = { 'index.html': 'new', 'writing/a/index.html': 'a' };

let parent: string;
let target: string;

beforeEach(async () => {
  parent = await temporaryFolder();
  target = join(parent, 'dist');
});

const fill = (folder: string) => write(folder, fresh);
const fail = async (folder: string) => {
  await write(folder, fresh);
  throw new Error('no room');
};

describe('when the work succeeds', () => {
  test('the new folder is there, and nothing of the old one', async () => {
    await write(target, old);
    await replaceDirectory(target, fill);
    expect(await read(target)).toEqual(fresh);
  });

  test('what the work gave is passed on', async () => {
    expect(await replaceDirectory(target, () => Promise.resolve(12))).toBe(12);
  });

  test('nothing is left beside it', async () => {
    await write(target, old);
    await replaceDirectory(target, fill);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('neither the folder nor the one it lies in need to exist', async () => {
    const deep = join(parent, 'a/b/site');
    await replaceDirectory(deep, fill);
    expect(await read(deep)).toEqual(fresh);
  });

  test('what lies beside the folder stays as it was', async () => {
    const beside = { 'distance/a.txt': 'a', '.dist.notes': 'b', 'next/c.txt': 'c' };
    await write(parent, beside);
    await replaceDirectory(target, fill);
    await rm(target, { recursive: true });
    expect(await read(parent)).toEqual(beside);
  });
});

describe('while the work goes on', () => {
  test('readers see the old folder, whole', async () => {
    await write(target, old);
    await replaceDirectory(target, async (folder) => {
      await fill(folder);
      expect(await read(target)).toEqual(old);
    });
    expect.assertions(1);
  });

  test('the folder to fill is there and empty', async () => {
    await write(target, old);
    await replaceDirectory(target, async (folder) => {
      expect(await read(folder)).toEqual({});
    });
    expect.assertions(1);
  });
});

describe('when the work fails', () => {
  test('the old folder stays as it was, byte for byte, and the failure is passed on', async () => {
    await write(target, old);
    await expect(replaceDirectory(target, fail)).rejects.toThrow('no room');
    expect(await read(target)).toEqual(old);
  });

  test('nothing is left beside it', async () => {
    await write(target, old);
    await expect(replaceDirectory(target, fail)).rejects.toThrow();
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('there is no folder where there was none', async () => {
    await expect(replaceDirectory(target, fail)).rejects.toThrow();
    expect(await readdir(parent)).toEqual([]);
  });

  test('the old folder stays also when only the swap at the end fails', async () => {
    await write(target, old);
    // Without its new folder the second rename has nothing to rename.
    await expect(replaceDirectory(target, (folder) => rm(folder, { recursive: true }))).rejects.toThrow();
    expect(await read(parent)).toEqual(
      Object.fromEntries(Object.entries(old).map(([k, v]) => [`dist/${k}`, v])),
    );
  });
});

describe('after a run that was stopped', () => {
  test('between the two renames, the previous folder comes back before the work begins', async () => {
    await write(join(parent, '.dist.previous'), old);
    await replaceDirectory(target, async (folder) => {
      expect(await read(target)).toEqual(old);
      await fill(folder);
    });
    expect(await read(target)).toEqual(fresh);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('between the two renames, the previous folder is back even when the work fails', async () => {
    await write(join(parent, '.dist.previous'), old);
    await expect(replaceDirectory(target, fail)).rejects.toThrow('no room');
    expect(await read(target)).toEqual(old);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('after the second rename, the previous folder does not come back', async () => {
    await write(target, old);
    await write(join(parent, '.dist.previous'), { 'index.html': 'older' });
    await expect(replaceDirectory(target, fail)).rejects.toThrow();
    expect(await read(target)).toEqual(old);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('in the middle of the work, nothing of its part gets into the new folder', async () => {
    await write(join(parent, '.dist.next'), { 'index.html': 'part', 'stale.html': 'stale' });
    await mkdir(target);
    await replaceDirectory(target, fill);
    expect(await read(target)).toEqual(fresh);
  });
});

describe('a folder that is no site', () => {
  test('is left alone, and the work is not begun', async () => {
    const letters = { 'letters/to-a-friend.txt': 'dear' };
    await write(target, letters);
    let begun = false;
    const work = replaceDirectory(target, () => Promise.resolve((begun = true)));
    await expect(work).rejects.toThrow('holds files that are not a built site');
    expect(begun).toBe(false);
    expect(await read(target)).toEqual(letters);
  });

  test('is left alone also when it is a file', async () => {
    await write(parent, { dist: 'a letter' });
    await expect(replaceDirectory(target, fill)).rejects.toThrow('is a file');
    expect(await read(parent)).toEqual({ dist: 'a letter' });
  });
});
