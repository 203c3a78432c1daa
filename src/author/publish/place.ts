import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { gitIn, type Environment, type Git } from '../git.ts';
import * as say from './obstacles.ts';
import { remoteState } from './remote.ts';

/** Where the author's files are kept, and where they are published to. */
export interface Place {
  /** Git in the repository's top folder. */
  readonly git: Git;
  /** The content folder from there, with a slash at its end, or nothing when it is the top folder itself. */
  readonly content: string;
  /** What is published: the content, and the folder "public" where there is one. */
  readonly paths: readonly string[];
  readonly branch: string;
  readonly remote: string;
  /** The branch at the host, as `refs/heads/main`. */
  readonly ref: string;
  /** The commit that the host has; nothing when it has none yet. */
  readonly published: string | undefined;
  /** The branch that the host shows first, where it says so. */
  readonly shown: string | undefined;
}

/**
 * Finds out whether there is a way from here to the host. Changes nothing.
 *
 * @param folder The content folder, an absolute path.
 * @param root The project's folder.
 * @throws {PlainError} With what is in the way, and what to type.
 */
export async function findPlace(folder: string, root: string, environment: Environment): Promise<Place> {
  const top = await gitIn(folder, environment)(['rev-parse', '--show-toplevel', '--show-prefix']);
  if (!top.ok) throw say.noRepository(top.error, folder);
  const [topFolder = '', content = ''] = top.text.split('\n');
  const git = gitIn(topFolder, environment);
  if (!(await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).ok) throw say.noCommit();
  await nothingHalfDone(git, topFolder);
  const branch = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (!branch.ok)
    throw say.noBranch(await lines(git, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']));
  const remotes = await lines(git, ['remote']);
  const [first] = remotes.includes('origin') ? ['origin'] : remotes;
  if (first === undefined) throw say.noRemote(branch.text);
  const format = '--format=%(upstream:remotename)%09%(upstream:remoteref)';
  const [upstream = ''] = await lines(git, ['for-each-ref', format, `refs/heads/${branch.text}`]);
  const [remote = '', ref = ''] = upstream.split('\t');
  if (remote === '' || ref === '') throw say.noUpstream(first, branch.text);
  await identityKnown(git, environment);
  return {
    git,
    content,
    paths: await publishedPaths(content, root, topFolder, environment),
    branch: branch.text,
    remote,
    ref,
    ...(await remoteState(git, remote, ref)),
  };
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
    if (await exists(join(top, text), text)) throw say.halfDone(doing);
  }
}

/** Git would guess a name and an address from those of the computer. */
async function identityKnown(git: Git, environment: Environment): Promise<void> {
  const known = async (setting: string, variables: readonly string[]) =>
    (await git(['config', setting])).text !== '' || variables.some((name) => environment[name]);
  const name = await known('user.name', ['GIT_AUTHOR_NAME']);
  const email = await known('user.email', ['GIT_AUTHOR_EMAIL', 'EMAIL']);
  if (!name || !email) throw say.noIdentity();
}

async function publishedPaths(
  content: string,
  root: string,
  top: string,
  environment: Environment,
): Promise<string[]> {
  const own = content.replace(/\/$/, '') || '.';
  const project = await gitIn(root, environment)(['rev-parse', '--show-toplevel', '--show-prefix']);
  const [projectTop, prefix = ''] = project.text.split('\n');
  if (!project.ok || projectTop !== top) return [own];
  const folder = `${prefix}public`;
  const tracked = await gitIn(top, environment)(['ls-files', '--', folder]);
  return (await exists(join(root, 'public'))) || tracked.text !== '' ? [own, folder] : [own];
}

async function lines(git: Git, args: readonly string[]): Promise<string[]> {
  return (await git(args)).text.split('\n').filter((line) => line !== '');
}

async function exists(...paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
