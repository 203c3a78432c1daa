import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { toInstall } from '../../../src/author/installed.mjs';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

interface Entry {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}
type Packages = Readonly<Record<string, Entry>>;

/** A project whose lock file names some packages, and what npm says it put there. */
async function project(locked: Packages, there?: Packages | 'not by npm'): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'blog-installed-'));
  folders.push(root);
  const write = (file: string, packages: Packages) =>
    writeFile(join(root, file), JSON.stringify({ packages: { '': { version: '0' }, ...packages } }));
  await write('package-lock.json', locked);
  if (there) await mkdir(join(root, 'node_modules'));
  if (there && there !== 'not by npm') await write('node_modules/.package-lock.json', there);
  return root;
}

const astro = { 'node_modules/astro': { version: '7.3.4' } };

test('in a fresh copy all packages are to be installed', async () => {
  expect(toInstall(await project(astro))).toBe('absent');
});

test('where npm put what the lock file names, nothing is', async () => {
  expect(toInstall(await project(astro, astro))).toBe('nothing');
});

test('after an update that needs another version they are to be installed again', async () => {
  expect(toInstall(await project(astro, { 'node_modules/astro': { version: '7.3.3' } }))).toBe('older');
  expect(toInstall(await project({ ...astro, 'node_modules/yaml': { version: '2.8.0' } }, astro))).toBe(
    'older',
  );
});

test('what only tests or other machines need may be missing', async () => {
  const more = {
    'node_modules/vitest': { version: '5.1.1', dev: true },
    'node_modules/node-win': { version: '24.0.0', optional: true },
  };
  expect(toInstall(await project({ ...astro, ...more }, astro))).toBe('nothing');
});

test('where another program than npm installed them, nothing is said of it', async () => {
  expect(toInstall(await project(astro, 'not by npm'))).toBe('nothing');
});
