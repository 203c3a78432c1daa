import { join } from 'node:path';
import { gitIn, type Environment, type Git } from '../git.ts';
import * as say from './obstacles.ts';
import { remoteState } from './remote.ts';
import { firstThere, isThere } from '../is-there.ts';

/** Where the author's files are kept, and where they are published to. */
export interface Place {
  /** Git in the repository's top folder. */
  readonly git: Git;
  /** The content folder from there, with a slash at its end, or nothing when it is the top folder itself. */
  readonly content: string;
  /** What is published: the content, and the folder "public" where there is one. */
  readonly paths: readonly string[];
  /** What is kept besides, because Git has not kept the content before: the project's folder, with the program. */
  readonly besides: readonly string[];
  readonly branch: string;
  readonly remote: string;
  /** The branch at the host, as `refs/heads/main`. */
  readonly ref: string;
  /** Whether Git knows already that the branch belongs to that one. */
  readonly isTied: boolean;
  /** The commit that the host has; nothing when it has none yet. */
  readonly published: string | undefined;
  /** Whether that commit is not here yet. */
  readonly ahead: boolean;
  /** The branch that the host shows first, where it says so. */
  readonly shown: string | undefined;
  /** Whether the author's files stay on this computer: the finished site is sent, and nothing else. */
  readonly staysHere: boolean;
}

/**
 * Finds out whether there is a way from here to the host. Changes nothing.
 *
 * @param folder The content folder, an absolute path.
 * @param root The project's folder.
 * @param sent Where the finished site is sent, Git's name for what was sent there last.
 * @throws {UserError} With what is in the way, and what to type.
 */
export async function findPlace(
  folder: string,
  root: string,
  environment: Environment,
  sent?: string,
): Promise<Place> {
  const top = await gitIn(folder, environment)(['rev-parse', '--show-toplevel', '--show-prefix']);
  if (!top.ok) throw say.noRepository(top.error, folder);
  const [topFolder = '', content = ''] = top.text.split('\n');
  const git = gitIn(topFolder, environment);
  await nothingHalfDone(git, topFolder);
  const branch = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (!branch.ok)
    throw say.noBranch(await lines(git, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']));
  const host =
    sent === undefined ? await gitHost(git, branch.text, environment) : await thisComputer(git, sent);
  return {
    git,
    content,
    ...(await publishedPaths(content, root, topFolder, environment)),
    branch: branch.text,
    ...host,
  };
}

type Host = Pick<Place, 'remote' | 'ref' | 'isTied' | 'published' | 'ahead' | 'shown' | 'staysHere'>;

/** A host that builds the site from what Git brings. */
async function gitHost(git: Git, branch: string, environment: Environment): Promise<Host> {
  const remotes = await lines(git, ['remote']);
  const [first] = remotes.includes('origin') ? ['origin'] : remotes;
  if (first === undefined) throw say.noRemote();
  const format = '--format=%(upstream:remotename)%09%(upstream:remoteref)';
  const [upstream = ''] = await lines(git, ['for-each-ref', format, `refs/heads/${branch}`]);
  const [tied = '', tiedRef = ''] = upstream.split('\t');
  const isTied = tied !== '' && tiedRef !== '';
  const { name, email } = await identityIn(git, environment);
  if (!name || !email) throw say.noIdentity();
  const [remote, ref] = isTied ? [tied, tiedRef] : [first, `refs/heads/${branch}`];
  return { remote, ref, isTied, staysHere: false, ...(await remoteState(git, remote, ref)) };
}

/** Git keeps here what was sent last, and sends nothing itself. */
async function thisComputer(git: Git, ref: string): Promise<Host> {
  const [published] = await lines(git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return { remote: '.', ref, isTied: true, published, ahead: false, shown: undefined, staysHere: true };
}

/** A merge or the like that was begun and waits for the author. */
async function nothingHalfDone(git: Git, top: string): Promise<void> {
  const marks: readonly (readonly [file: string, doing: string])[] = [
    ['MERGE_HEAD', 'merge'],
    ['rebase-merge', 'rebase'],
    ['rebase-apply', 'rebase'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
  ];
  for (const [file, doing] of marks) {
    const { text } = await git(['rev-parse', '--git-path', file]);
    if ((await firstThere([join(top, text), text])) !== undefined) throw say.halfDone(doing);
  }
}

/** Whether Git knows who writes. It would guess a name and an address from those of the computer. */
export async function identityIn(
  git: Git,
  environment: Environment,
): Promise<{ readonly name: boolean; readonly email: boolean }> {
  const known = async (setting: string, variables: readonly string[]) =>
    (await git(['config', setting])).text !== '' || variables.some((name) => environment[name]);
  return {
    name: await known('user.name', ['GIT_AUTHOR_NAME']),
    email: await known('user.email', ['GIT_AUTHOR_EMAIL', 'EMAIL']),
  };
}

async function publishedPaths(
  content: string,
  root: string,
  top: string,
  environment: Environment,
): Promise<Pick<Place, 'paths' | 'besides'>> {
  const git = gitIn(top, environment);
  const own = content.replace(/\/$/, '') || '.';
  const isKept = (await git(['ls-tree', 'HEAD', '--', own === '.' ? '' : own].filter(Boolean))).text !== '';
  const project = await gitIn(root, environment)(['rev-parse', '--show-toplevel', '--show-prefix']);
  const [projectTop, prefix = ''] = project.text.split('\n');
  if (!project.ok || projectTop !== top) return { paths: [own], besides: [] };
  const folder = `${prefix}public`;
  const tracked = await git(['ls-files', '--', folder]);
  const hasPublic = (await isThere(join(root, 'public'))) || tracked.text !== '';
  return {
    paths: hasPublic ? [own, folder] : [own],
    besides: isKept ? [] : [prefix.replace(/\/$/, '') || '.'],
  };
}

/** Whether a changed file lies in the folder that is published beside the pages. */
export function isBeside({ paths }: Pick<Place, 'paths'>, file: string): boolean {
  return paths[1] !== undefined && file.startsWith(`${paths[1]}/`);
}

/** A changed file as Git names it, from the top of the repository. */
export function fromTop(place: Pick<Place, 'paths' | 'content'>, file: string): string {
  return isBeside(place, file) ? file : `${place.content}${file}`;
}

async function lines(git: Git, args: readonly string[]): Promise<string[]> {
  return (await git(args)).text.split('\n').filter((line) => line !== '');
}
