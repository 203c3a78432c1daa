// Puts back the program that an update replaced: when the update was cut off half way, and when it is to be undone.
// Plain JavaScript of 2023, and nothing but Node: it runs in the middle of an update, between two versions.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where an update works, from the project's folder. */
export const workFolder = '.update';
/** After so long a number of a process says nothing any more. */
const stale = 10 * 60_000;

/**
 * What an update wrote down before it put anything in place.
 *
 * @typedef {object} Journal
 * @property {number} pid The process that puts it in place.
 * @property {string} from The version before.
 * @property {string} to The version that takes its place.
 * @property {string[]} put Files of the new version.
 * @property {string[]} remove Files that it does not have.
 * @property {boolean} packages Whether the folder of packages is another one.
 */

/**
 * Where an update keeps what it needs.
 *
 * @param {string} root The project's folder.
 */
export function placesOf(root) {
  const work = join(root, workFolder);
  return {
    work,
    /** The new version, until it is put in place. */
    next: join(work, 'next'),
    /** The files that were replaced. */
    before: join(work, 'before'),
    /** There while an update is being put in place. */
    underWay: join(work, 'under-way.json'),
    /** There once it is. */
    done: join(work, 'done.json'),
    site: join(work, 'site'),
    cache: join(work, 'cache'),
    git: join(work, 'git'),
    modules: join(root, 'node_modules'),
    modulesBefore: join(work, 'before', 'node_modules'),
  };
}

/**
 * Reads what an update wrote down.
 *
 * @param {string} file
 * @returns {Journal | undefined}
 */
export function readJournal(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Puts back what an update that was cut off has replaced.
 *
 * @param {string} root The project's folder.
 * @param {number} now
 * @returns {'nothing' | 'under way' | 'put back'} "under way" while it is still at work.
 */
export function putBackIfCut(root, now) {
  const { underWay } = placesOf(root);
  if (!existsSync(underWay)) return 'nothing';
  const journal = readJournal(underWay);
  const isYoung = now - statSync(underWay).mtimeMs < stale;
  if (journal && isYoung && journal.pid !== process.pid && isRunning(journal.pid)) return 'under way';
  if (journal) putBack(root, journal);
  // One that is not whole was being written when it was cut off: nothing was replaced yet.
  rmSync(underWay, { force: true });
  return 'put back';
}

/**
 * Puts back all that an update has replaced. It can be cut off itself, and done again.
 *
 * @param {string} root The project's folder.
 * @param {Journal} journal
 */
export function putBack(root, { put, remove, packages }) {
  const { before, next, work, modules, modulesBefore } = placesOf(root);
  for (const path of [...put, ...remove]) {
    const kept = join(before, path);
    const place = join(root, path);
    if (!existsSync(kept)) {
      removeWithFolders(root, path);
      continue;
    }
    // A file is there at every moment, old or new.
    const beside = join(work, 'one-file');
    copyFileSync(kept, beside);
    mkdirSync(dirname(place), { recursive: true });
    renameSync(beside, place);
  }
  if (packages && existsSync(modulesBefore)) {
    const replaced = join(next, 'node_modules');
    if (existsSync(modules)) {
      rmSync(replaced, { recursive: true, force: true });
      mkdirSync(next, { recursive: true });
      renameSync(modules, replaced);
    }
    renameSync(modulesBefore, modules);
  }
}

/**
 * Takes a file away, and the folders that are empty without it.
 *
 * @param {string} root The project's folder.
 * @param {string} path From there.
 */
export function removeWithFolders(root, path) {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch (error) {
      if (error?.code !== 'ENOENT') return;
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error?.code === 'EPERM';
  }
}
