import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { gitIn } from '../git.ts';
import { noRepository, notBegun, notKept } from './obstacles.ts';
import type { PublishOptions } from './options.ts';

/** Files that start the preview, as setting up makes them for this computer. */
const launchers = ['/*.command', '/*.bat', '/*.desktop'];

/** What belongs to this computer and not to the blog, whatever else Git is told to leave out. */
const notOurs = [
  'node_modules/',
  '.astro/',
  '.DS_Store',
  'from-the-host/',
  '.publish-to.json',
  'dist.zip',
  ...launchers,
];

/**
 * Has Git keep the folder, after asking, where it does not yet. Nothing is
 * kept or sent by that: what goes along is said and asked about as each later time.
 *
 * @returns Whether to go on.
 * @throws {UserError} When Git cannot.
 */
export async function initRepository(job: PublishOptions): Promise<boolean> {
  const { settings, root, environment, dryRun, publisher, destination } = job;
  const found = await gitIn(settings.content, environment)(['rev-parse', '--show-toplevel']);
  if (found.ok) return true;
  if (!/not a git repository/i.test(found.error)) throw noRepository(found.error, settings.content);
  if (dryRun) throw notBegun();
  const does = destination ? 'remembers what you published' : 'takes your writing to the host';
  publisher.out(`This folder is not kept by Git yet, the program that ${does}.`);
  const text = 'Have it kept from now on? Nothing leaves this computer by that.';
  if (!(await publisher.agrees({ about: 'begin', text }))) return false;
  const folder = contains(root, settings.content) ? root : settings.content;
  const git = gitIn(folder, environment);
  const begun = await git(['init', '--quiet']);
  if (!begun.ok) throw notKept(begun.error);
  await git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
  const file = resolve(folder, (await git(['rev-parse', '--git-path', 'info/exclude'])).text);
  const site = contains(folder, settings.out)
    ? [`/${relative(folder, settings.out).split(sep).join('/')}/`]
    : [];
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${[...notOurs, ...site].join('\n')}\n`);
  return true;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
