import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undo } from '../../../../src/author/update/undo.ts';
import { read, write } from '../folders.ts';
import {
  archive,
  cloneOf,
  copyOf,
  environmentWithoutGit,
  git,
  refusing,
  shipped,
  tarOf,
  updating,
  upstream,
  version,
  whole,
  zipOf,
} from './stand-in.ts';

const first = shipped(await version('0.1.0', { 'src/gone.ts': 'export {};\n' }));
const second = shipped(await version('0.2.0', { 'src/added/new.ts': 'export {};\n' }));
const newer = () => archive('held-in-common.zip', zipOf(second));

const undoing = async (root: string) => {
  const shown: string[] = [];
  await undo(root, environmentWithoutGit(root), (line) => void shown.push(line));
  return shown.join('\n');
};

describe('from an archive', () => {
  test.each([
    ['.zip', zipOf],
    ['.tar.gz', tarOf],
  ])('a %s brings the newer version, and leaves what she wrote', async (ending, pack) => {
    const root = await copyOf(first);
    const before = await whole(root);
    const shown = await updating(root, await archive(`held-in-common${ending}`, await pack(second)));
    const after = await whole(root);
    expect(after['src/command.ts']).toBe(second['src/command.ts']);
    expect(after['src/added/new.ts']).toBe('export {};\n');
    expect(after['src/gone.ts']).toBeUndefined();
    expect(after['content/README.md']).toBe('The handbook of 0.2.0.\n');
    for (const file of ['content/post.md', 'content/sample.md', 'public/own.txt'])
      expect(after[file]).toBe(before[file]);
    expect(shown).toContain('From version 0.1.0 to 0.2.0:');
    expect(shown).toContain('Version 0.2.0:\n- What version 0.2.0 brings to readers.');
    expect(shown).toContain('The program is version 0.2.0 now, and builds your blog.');
  });

  test('it can be undone, to the byte', async () => {
    const root = await copyOf(first);
    const before = await whole(root);
    await updating(root, await newer());
    expect(await undoing(root)).toBe('The program is version 0.1.0 again.');
    expect(await read(root)).toEqual(before);
    await expect(undoing(root)).rejects.toThrow('There is no update to undo.');
  });

  test('nothing changes when she says no, or only looks', async () => {
    const root = await copyOf(first);
    const before = await read(root);
    expect(await updating(root, await newer(), { dryRun: true })).toContain('Nothing was updated.');
    expect(await updating(root, await newer(), { answer: false })).toContain('Nothing was updated.');
    expect(await whole(root)).toEqual(before);
  });

  test('the same and an older version are said to be that', async () => {
    const root = await copyOf(second);
    expect(await updating(root, await newer())).toContain('There is nothing newer: you have version 0.2.0.');
    await expect(updating(root, await archive('a.zip', zipOf(first)))).rejects.toThrow(
      'That is version 0.1.0, and you have 0.2.0 already',
    );
  });
});

describe('what somebody changed in the program', () => {
  const mine = {
    'src/command.ts': 'export const mine = 1;\n',
    'src/mine/own.ts': 'export {};\n',
    '.github/workflows/pages.yml': 'at: 9\n',
    'notes.txt': 'To do.\n',
  };

  test('is kept aside where the new version takes its place, and told', async () => {
    const root = await copyOf(first);
    await write(root, mine);
    const shown = await updating(root, await newer());
    const after = await whole(root);
    expect(after['src/command.ts']).toBe(second['src/command.ts']);
    expect(after['src/mine/own.ts']).toBeUndefined();
    expect(after['kept-aside/0.1.0/src/command.ts']).toBe(mine['src/command.ts']);
    expect(after['kept-aside/0.1.0/src/mine/own.ts']).toBe(mine['src/mine/own.ts']);
    expect(shown).toContain('the new version takes their place:\n  src/command.ts\n  src/mine/own.ts\n');
    expect(shown).toContain('What was changed here lies in kept-aside/0.1.0/, as it was.');
  });

  test('stays where it is no part of what runs and the new version has it as before', async () => {
    const root = await copyOf(first);
    await write(root, mine);
    await rm(join(root, 'README.md'));
    const shown = await updating(root, await newer());
    const after = await whole(root);
    expect(after['.github/workflows/pages.yml']).toBe('at: 9\n');
    expect(after['notes.txt']).toBe('To do.\n');
    expect(after['README.md']).toBeUndefined();
    expect(shown).toContain('They stay:\n  .github/workflows/pages.yml');
  });

  test('is there again after undoing, and what was changed since is kept', async () => {
    const root = await copyOf(first);
    await write(root, mine);
    const before = await whole(root);
    await updating(root, await newer());
    await write(root, { 'src/added/new.ts': 'export const later = 1;\n' });
    expect(await undoing(root)).toContain('What was changed since lies in kept-aside/0.2.0/, as it was.');
    const after = await whole(root);
    expect(after).toMatchObject(before);
    expect(after['kept-aside/0.2.0/src/added/new.ts']).toBe('export const later = 1;\n');
  });

  test('is all that differs, where nobody wrote down what the version shipped', async () => {
    const root = await copyOf(await version('0.1.0'));
    const shown = await updating(root, await newer());
    expect(shown).toContain('This copy does not say what its version shipped.');
    const after = await whole(root);
    expect(after['kept-aside/0.1.0/src/command.ts']).toBe(first['src/command.ts']);
    expect(after['src/command.ts']).toBe(second['src/command.ts']);
  });

  test('is nothing where Git wrote the line ends of Windows', async () => {
    const root = await copyOf(first);
    await write(root, { 'src/command.ts': (first['src/command.ts'] ?? '').replaceAll('\n', '\r\n') });
    expect(await updating(root, await newer(), { dryRun: true })).not.toContain('kept aside');
  });
});

describe('from Git', () => {
  test('the newest tag comes, and the change is kept as one, for the next publication', async () => {
    const origin = await upstream([await version('0.1.0'), 'v0.1.0']);
    const root = await cloneOf(origin);
    await write(origin, await version('0.2.0'));
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', 'Next');
    git(origin, 'tag', 'v0.2.0');
    await write(origin, { 'src/command.ts': 'export const unfinished = 1;\n' });
    git(origin, 'commit', '--quiet', '--all', '--message', 'Unfinished');
    await write(root, { 'content/post.md': 'What she writes just now.\n' });
    const shown = await updating(root, undefined);
    expect(shown).not.toContain('kept aside');
    expect(git(root, 'show', 'HEAD:src/command.ts')).toContain("'0.2.0'");
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Update the program to 0.2.0');
    expect(git(root, 'status', '--porcelain')).toBe('M content/post.md');
    expect(await updating(root, undefined)).toContain('There is nothing newer: you have version 0.2.0.');
    await undoing(root);
    expect(git(root, 'show', 'HEAD:src/command.ts')).toContain("'0.1.0'");
    expect(git(root, 'status', '--porcelain')).toBe('M content/post.md');
  });

  test('without tags what it shows first comes, from the repository that was cloned', async () => {
    const origin = await upstream([await version('0.1.0')]);
    const root = await cloneOf(origin);
    await write(origin, { 'src/command.ts': 'export const better = 1;\n' });
    git(origin, 'commit', '--quiet', '--all', '--message', 'Better');
    expect(await updating(root, undefined)).toContain('A newer state of version 0.1.0:');
    expect((await whole(root))['src/command.ts']).toBe('export const better = 1;\n');
  });

  test('a change that Git has not kept yet stops it, with what to type', async () => {
    const origin = await upstream([await version('0.1.0'), 'v0.1.0']);
    const root = await cloneOf(origin);
    await write(origin, await version('0.2.0'));
    git(origin, 'commit', '--quiet', '--all', '--message', 'Next');
    git(origin, 'tag', 'v0.2.0');
    await write(root, { 'src/command.ts': 'export const mine = 1;\n' });
    const before = await whole(root);
    await expect(updating(root, undefined)).rejects.toThrow(
      '"src/command.ts" was changed here, and Git has not kept that yet.\nTo keep it, type:\n  git add -- "src/command.ts"\n',
    );
    expect(await whole(root)).toEqual(before);
    git(root, 'commit', '--quiet', '--all', '--message', 'Mine');
    expect(await updating(root, undefined)).toContain('kept aside');
    expect((await whole(root))['kept-aside/0.1.0/src/command.ts']).toBe('export const mine = 1;\n');
  });
});

test('a copy that came in an archive asks where that archive said newer ones are', async () => {
  const manifest = { ...JSON.parse(first['src/shipped.json'] ?? ''), from: 'http://example.org/a.zip' };
  const root = await copyOf({ ...first, 'src/shipped.json': JSON.stringify(manifest) });
  await expect(updating(root, undefined)).rejects.toThrow('http://example.org/a.zip begins with http');
});

test('a copy that knows of no other place says what to type', async () => {
  const root = await copyOf(first);
  await expect(updating(root, undefined)).rejects.toThrow('npm run update -- held-in-common-0.2.0.zip');
});

test('when the new version cannot build her blog, it says what the matter is, and nothing changes', async () => {
  const root = await copyOf(first);
  const before = await read(root);
  const picky = await archive('a.zip', zipOf(shipped(await version('0.2.0', refusing('wrote')))));
  await expect(updating(root, picky)).rejects.toThrow(
    'The new version could not build your blog. It says:\n  post.md, line 1: this version does not read "wrote".',
  );
  expect(await whole(root)).toEqual(before);
});

test('packages of other versions come along, and go back with it', async () => {
  const root = await copyOf(first);
  const before = await whole(root);
  const packages = {
    '': { dependencies: { part: 'file:part' } },
    'node_modules/part': { resolved: 'part', link: true },
    part: { version: '1.0.0' },
  };
  const other = shipped(
    await version('0.2.0', {
      'package.json': JSON.stringify({ name: 'held-in-common', version: '0.2.0', ...packages[''] }),
      'package-lock.json': JSON.stringify({ name: 'held-in-common', lockfileVersion: 3, packages }),
      'part/package.json': JSON.stringify({ name: 'part', version: '1.0.0' }),
    }),
  );
  await updating(root, await archive('a.zip', zipOf(other)));
  const after = await whole(root);
  expect(after['node_modules/astro/package.json']).toBeUndefined();
  expect(after['node_modules/.package-lock.json']).toContain('node_modules/part');
  await undoing(root);
  expect(await whole(root)).toEqual(before);
});
