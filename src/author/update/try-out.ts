import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../../settings.ts';
import type { Environment } from '../git.ts';
import { isThere } from '../is-there.ts';
import { withProgress } from '../progress.ts';
import { manifestFile, written } from './manifest.ts';
import { placesOf } from './put-back.mjs';
import { again, noUpdate } from './trouble.ts';
import type { Version } from './version.ts';
import { mayCome } from './whose.ts';

/** What a new version is tried out with. */
export interface Trial {
  /** The project's folder. */
  readonly root: string;
  readonly settings: Settings;
  readonly environment: Environment;
  readonly out: (line: string) => void;
}

/**
 * Lays a new version ready, with its packages, and has it check and build the
 * author's blog, all in a folder of its own.
 *
 * @returns Whether it has packages of its own; else those that are here are right.
 * @throws {UserError} When the packages do not come, or there is something to mend.
 */
export async function tryOut(
  version: Version,
  { root, settings, environment, out }: Trial,
): Promise<boolean> {
  const { next, site, cache } = placesOf(root);
  await rm(next, { recursive: true, force: true });
  await withProgress(out, 'Laying it ready', async () => {
    const files = [...version.files].filter(([path]) => mayCome(path));
    for (const [path, bytes] of [...files, [manifestFile, written(version.manifest)] as const]) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), bytes);
    }
  });
  const packages = await withProgress(out, 'Bringing what it stands on', () =>
    bringPackages(root, next, environment),
  );
  const env = {
    ...environment,
    BLOG_CONTENT: settings.content,
    BLOG_PUBLIC: settings.publicFiles,
    BLOG_OUT: site,
    BLOG_CACHE: cache,
    NO_COLOR: '1',
  };
  const words = ['src/author/with-node.mjs', 'src/author/command.mjs', 'build'];
  const { ok, said } = await withProgress(out, 'Checking and building your blog with it', () =>
    ran(process.execPath, words, next, env),
  );
  await Promise.all([site, cache].map((folder) => rm(folder, { recursive: true, force: true })));
  if (!ok) {
    throw noUpdate(
      'The new version could not build your blog. It says:',
      ...said.split('\n').map((line) => line && `  ${line}`),
      'Mend that, or stay with the version that you have.',
      again,
    );
  }
  return packages;
}

/** Where both versions stand on the same packages, those that are here serve both. */
async function bringPackages(root: string, next: string, environment: Environment): Promise<boolean> {
  const { modules } = placesOf(root);
  if ((await locked(root)) === (await locked(next)) && (await isThere(modules))) {
    await symlink(modules, join(next, 'node_modules'), 'junction');
    return false;
  }
  const npm = environment['npm_execpath'];
  const words = ['ci', '--no-audit', '--no-fund'];
  const { ok, said } = npm?.endsWith('.js')
    ? await ran(process.execPath, [npm, ...words], next, environment)
    : await ran('npm', words, next, environment);
  if (!ok) throw noUpdate(`npm could not bring what the new version stands on. It says:\n${said}`, again);
  // Of a version that stands on nothing, npm makes no folder.
  await mkdir(join(next, 'node_modules'), { recursive: true });
  return true;
}

/** The packages that a version names; its own name and number are none. */
async function locked(folder: string): Promise<string> {
  const lock: unknown = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
  const { '': _, ...packages } = z
    .object({ packages: z.record(z.string(), z.unknown()) })
    .parse(lock).packages;
  return JSON.stringify(packages);
}

function ran(program: string, words: readonly string[], cwd: string, env: Environment) {
  return new Promise<{ readonly ok: boolean; readonly said: string }>((resolve, reject) => {
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, words, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ok: code === 0, said: said.trim() });
    });
  });
}
