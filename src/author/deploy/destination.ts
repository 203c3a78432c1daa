import type { Destination } from './delivery.ts';
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
