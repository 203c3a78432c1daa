// Whether the packages are there that package-lock.json names, and bringing them.
// Plain JavaScript of 2023, and nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `npm ci` would be needed for.
 *
 * @param {string} root The project's folder.
 * @returns {'nothing' | 'absent' | 'older'} "absent" where no package is there
 *   at all, "older" where npm put them there for another lock file. Packages for
 *   tests only, and those for other machines, may be missing. Where something
 *   else than npm installed them it is "nothing": that is not ours to judge.
 */
export function toInstall(root) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return 'absent';
  const record = join(modules, '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(record) || !existsSync(lock)) return 'nothing';
  const there = packagesIn(record);
  const needed = Object.entries(packagesIn(lock)).filter(
    ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
  );
  return needed.every(([path, { version }]) => there[path]?.version === version) ? 'nothing' : 'older';
}

/**
 * Runs `npm ci`, after a sentence about it.
 *
 * @param {string} root The project's folder.
 * @param {'absent' | 'older'} why What `toInstall` said.
 * @returns {boolean} Whether npm got through.
 */
export function install(root, why) {
  console.log(
    why === 'absent'
      ? 'What the blog is made with is not here yet. npm brings it now; this takes a minute or two, once.'
      : 'The blog is made with other versions now. npm brings them; this takes a minute or two, once.',
  );
  const npm = process.env.npm_execpath;
  const words = ['ci', '--no-audit', '--no-fund'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
