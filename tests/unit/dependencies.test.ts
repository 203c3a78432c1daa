import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { mayBeUsed } from './licenses.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const versions = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});
const lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ dev: z.boolean().optional(), license: z.string().optional() }),
  ),
});

function named(file: string): Record<string, string> {
  const { dependencies, devDependencies, optionalDependencies } = manifest.parse(JSON.parse(read(file)));
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

describe('the table of what the program stands on', () => {
  const rows = [
    ...(/## What it stands on\n([\s\S]*)/.exec(read('src/README.md'))?.[1] ?? '').matchAll(
      /^\| (`.+`) \| (.+) \|$/gm,
    ),
  ].map(([, packages = '', reason = '']) => ({
    packages: [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    reason,
  }));
  const explained = rows.flatMap(({ packages }) => packages);
  const covers = (entry: string, name: string) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name;
  const used = Object.keys(named('package.json'));

  test('says of every dependency why it is there', () => {
    expect(used.filter((name) => !explained.some((entry) => covers(entry, name)))).toEqual([]);
    expect(rows.filter(({ reason }) => reason.split(' ').length < 2)).toEqual([]);
  });

  test('explains nothing twice, and nothing that is not used', () => {
    expect(explained).toEqual([...new Set(explained)]);
    expect(explained.filter((entry) => !used.some((name) => covers(entry, name)))).toEqual([]);
  });
});

test.each([
  'package.json',
  'tests/hosting/package.json',
  'tests/lighthouse/package.json',
  'tests/mutation/package.json',
])('%s names exact versions, so that nothing changes by itself', (file) => {
  const loose = Object.entries(named(file)).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

describe('licenses', () => {
  test('every package that makes the site may be used, by what it says itself', () => {
    const makes = Object.entries(lock.parse(JSON.parse(read('package-lock.json'))).packages).filter(
      ([path, { dev }]) => path !== '' && dev !== true,
    );
    expect(makes.length).toBeGreaterThan(100);
    const doubtful = makes.flatMap(([path, locked]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      // What is made for other machines is not installed: of it the lock file tells.
      const said = licenseOf(path) ?? locked.license ?? 'nothing';
      return mayBeUsed(name, said) ? [] : [`${name}: ${said}`];
    });
    expect(doubtful).toEqual([]);
  });

  test.each([
    ['a', 'MIT', true],
    ['a', '(MIT OR GPL-3.0)', true],
    ['a', 'MIT AND GPL-3.0', false],
    ['a', 'GPL-3.0', false],
    ['a', 'nothing', false],
    ['a', 'LGPL-3.0-or-later', false],
    ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', true],
    ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later', true],
    ['lightningcss', 'AGPL-3.0', false],
  ])('%s under %s: %s', (name, license, may) => {
    expect(mayBeUsed(name, license)).toBe(may);
  });
});

function licenseOf(path: string): string | undefined {
  const file = join(path, 'package.json');
  if (!existsSync(join(root, file))) return undefined;
  const types = z.array(z.looseObject({ type: z.string() }));
  // Older packages have a list of them.
  const { license, licenses } = z
    .looseObject({ license: z.string().optional(), licenses: types.optional() })
    .parse(JSON.parse(read(file)));
  return license ?? licenses?.map(({ type }) => type).join(' OR ');
}
