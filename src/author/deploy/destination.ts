import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { asSeen } from '../as-seen.ts';
import type { Environment } from '../git.ts';
import type { Settings } from '../../settings.ts';
import { atHost } from './at-host.ts';
import { openFolder } from './disk-folder.ts';
import { sftpFolder } from './sftp-folder.ts';
import { signIn } from './ssh.ts';
import { keysOf } from './ssh-keys.ts';
import type { Where } from './where.ts';
import { zipFile } from './zip-file.ts';

/** Where the finished site goes, when it is no host that builds it from what Git brings. */
export interface Destination {
  /** As in "Sending it to …". */
  readonly name: string;
  /** Git's name for what was sent there last. */
  readonly ref: string;
  /** @throws {UserError} When it cannot be reached. */
  open(): Promise<void>;
  /**
   * @param site The folder of the built site.
   * @param sure Nobody is asked.
   * @throws {UserError} When what is there is in the way.
   */
  compare(site: string, yes: boolean): Promise<Delivery>;
  close(): void;
}

/** What is about to be sent. */
export interface Delivery {
  /** Whether all of it is there. */
  readonly isThere: boolean;
  /** What the author is told of it before she is asked. */
  readonly lines: readonly string[];
  /** Files that were not there, by their path. */
  readonly added: ReadonlySet<string>;
  /** @throws {UserError} When not all of it arrived. */
  send(): Promise<void>;
  /** What is said when there was nothing to send. */
  readonly all: string;
  /** What is said when all of it was sent. */
  readonly done: string;
}

/** @returns Nothing where Git is to bring it to a host. */
export function destinationOf(
  where: Where,
  { out }: Pick<Settings, 'out'>,
  environment: Environment,
): Destination | undefined {
  const refFor = (place: string) =>
    `refs/published/${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;
  switch (where.to) {
    case 'git':
      return undefined;
    case 'zip':
      return { ref: refFor('zip'), ...zipFile(`${out}.zip`) };
    case 'folder': {
      const { folder, copy } = where;
      const name = `the folder ${asSeen(folder)}`;
      return { ref: refFor(folder), ...atHost(name, copy, () => openFolder(folder)) };
    }
    case 'sftp': {
      const { host, port, user, folder, hostKey, copy } = where;
      const open = async () => {
        const keys = await keysOf(user, environment['HOME'] ?? homedir(), environment);
        return sftpFolder(await signIn(where, Buffer.from(hostKey, 'base64'), keys), folder);
      };
      const place = `${user}@${host}:${port}${folder}`;
      return { ref: refFor(place), ...atHost(`the folder ${folder} on ${host}`, copy, open) };
    }
  }
}
