import { mkdir, rm } from 'node:fs/promises';
import { fromTar } from './archive.ts';
import { gitIn, type Environment, type Git } from '../git.ts';
import { manifestFile, manifestOf, programName, type Files, type Manifest } from './manifest.ts';
import { noUpdate, again } from './trouble.ts';
import { packageIn, type Version } from './version.ts';

/** What a repository has of the program. */
export interface Fetched {
  /** The newest version; nothing when this copy has all of it. */
  readonly newest: Version | undefined;
  /** What this copy's own version shipped, where that was written down or the repository knows. */
  readonly own: Manifest | undefined;
}

/** What is asked of a repository. */
export interface Asked {
  readonly address: string;
  /** The project's folder. */
  readonly root: string;
  /** A folder to work in, which is emptied before. */
  readonly work: string;
  readonly environment: Environment;
  /** This copy's version, and what it shipped, where that was written down. */
  readonly version: string;
  readonly shipped: Manifest | undefined;
}

const patience = 15 * 60_000;

/**
 * Brings the newest version from a repository: the last that has a tag such as
 * `v0.2.0`, or, where none has, what the repository shows first. This copy's own
 * repository is only read.
 *
 * @throws {UserError} When it cannot be reached, or holds something else.
 */
export async function fromGit(asked: Asked): Promise<Fetched> {
  const { address, root, work, environment, version, shipped } = asked;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const git = gitIn(work, environment);
  await git(['init', '--quiet', '--bare']);
  const wanted = ['HEAD:refs/newest', 'refs/tags/*:refs/tags/*'];
  const fetched = await git(['fetch', '--quiet', '--no-tags', '--', address, ...wanted], {
    timeout: patience,
  });
  if (!fetched.ok) {
    const said = fetched.error.split('\n').findLast((line) => line.trim() !== '') ?? 'nothing';
    throw noUpdate(`No version could be brought from ${address}. Git says: ${said}`, again);
  }
  // What lies here is fetched too, so that both can be compared; a folder without Git has nothing to fetch.
  await git(['fetch', '--quiet', '--no-tags', '--', root, 'HEAD:refs/own']);
  const newest = (await newestTag(git)) ?? 'refs/newest';
  const have = shipped?.commit ?? (await git(['rev-parse', '--verify', '--quiet', 'refs/own'])).text;
  const common = (await git(['merge-base', newest, have || newest])).text;
  const target = (await git(['rev-parse', `${newest}^{commit}`])).text;
  const ours = have !== '' && common !== '' ? common : `refs/tags/v${version}`;
  return {
    newest: have !== '' && common === target ? undefined : await versionAt(git, target, address),
    own: shipped ?? (await shippedIn(git, ours, address)),
  };
}

/** What a version shipped; nothing where the repository does not know it. */
function shippedIn(git: Git, commit: string, address: string): Promise<Manifest | undefined> {
  return versionAt(git, commit, address).then(
    ({ manifest }) => manifest,
    () => undefined,
  );
}

/** The tag of the newest version. */
async function newestTag(git: Git): Promise<string | undefined> {
  const sorted = await git(['tag', '--list', 'v[0-9]*.[0-9]*.[0-9]*', '--sort=-version:refname']);
  const last = sorted.text.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  return last && `refs/tags/${last}`;
}

/**
 * The program as a commit has it.
 *
 * @param address What the repository is called in sentences.
 * @throws {UserError} When it is another program.
 */
export async function versionAt(git: Git, commit: string, address: string): Promise<Version> {
  const tar = await git(['archive', '--format=tar', commit]);
  if (!tar.ok) throw noUpdate(`${address} holds no files. Git says: ${tar.error}`);
  const entries = (await fromTar(tar.bytes)).filter(({ path, isPlain }) => isPlain && !path.endsWith('/'));
  const files: Files = new Map(
    entries.map(({ path, bytes }) => [path, bytes] as const).filter(([path]) => path !== manifestFile),
  );
  const said = packageIn(files.get('package.json'));
  if (said?.name !== programName) throw noUpdate(`${address} does not hold this program.`);
  const id = (await git(['rev-parse', `${commit}^{commit}`])).text;
  return { files, manifest: manifestOf(files, { version: said.version, commit: id }) };
}
