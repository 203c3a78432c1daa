import type { Destination } from './delivery.ts';
import { homedir } from 'node:os';
import { displayPath } from '../display-path.ts';
import type { Environment } from '../git.ts';
import type { Settings } from '../../settings.ts';
import { atHost } from './at-host.ts';
import { openFolder } from './disk-folder.ts';
import { sftpFolder } from './sftp-folder.ts';
import { signIn } from './ssh.ts';
import { keysOf } from './ssh-keys.ts';
import { refOf, type Where } from './where.ts';
import { zipFile } from './zip-file.ts';

/** @returns Nothing where Git is to bring it to a host. */
export function destinationOf(
  where: Where,
  { out }: Pick<Settings, 'out'>,
  environment: Environment,
): Destination | undefined {
  const ref = refOf(where);
  if (ref === undefined) return undefined;
  switch (where.to) {
    case 'git':
      return undefined;
    case 'zip':
      return { ref, ...zipFile(`${out}.zip`) };
    case 'folder': {
      const { folder, copy } = where;
      const name = `the folder ${displayPath(folder)}`;
      return { ref, ...atHost(name, copy, () => openFolder(folder)) };
    }
    case 'sftp': {
      const { host, user, folder, hostKey, copy } = where;
      const open = async () => {
        const keys = await keysOf(user, environment['HOME'] ?? homedir(), environment);
        return sftpFolder(await signIn(where, Buffer.from(hostKey, 'base64'), keys), folder);
      };
      return { ref, ...atHost(`the folder ${folder} on ${host}`, copy, open) };
    }
  }
}
