import type { Git } from '../git.ts';
import { noWay } from './obstacles.ts';

/** How long the host may take to answer a question: a slow line, a key that is asked for. */
const answerTime = 60_000;

/** What the host has. */
export interface RemoteState {
  readonly published: string | undefined;
  /** Whether that is something which is not here yet. */
  readonly ahead: boolean;
  readonly shown: string | undefined;
}

/**
 * Asks the host what it has. Nothing is fetched, so nothing changes here.
 *
 * @throws {UserError} When it does not answer.
 */
export async function remoteState(git: Git, remote: string, ref: string): Promise<RemoteState> {
  const asked = await git(['ls-remote', '--symref', remote, 'HEAD', ref], { timeout: answerTime });
  if (!asked.ok) throw noWay(asked.error, remote);
  const published = asked.text
    .split('\n')
    .map((line) => line.split('\t'))
    .find(([, name]) => name === ref)?.[0];
  const shown = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(asked.text)?.[1];
  const here = published === undefined || (await git(['merge-base', '--is-ancestor', published, 'HEAD'])).ok;
  return { published, ahead: !here, shown };
}
