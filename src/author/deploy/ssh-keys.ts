import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ssh2, { type AgentAuthMethod, type PublicKeyAuthMethod } from 'ssh2';
import type { Environment } from '../git.ts';

/** The names under which programs keep a person's keys, in the order in which they are tried. */
const usual = ['id_ed25519', 'id_ecdsa', 'id_rsa'];

/** What a person may show to a server. */
export interface Keys {
  readonly methods: readonly (AgentAuthMethod | PublicKeyAuthMethod)[];
  /** Keys that cannot be used here, as they have a passphrase, which only an agent is told. */
  readonly locked: readonly string[];
}

/**
 * Her keys: those that an agent holds, and those that lie where they usually do. No password is ever asked for.
 *
 * @param home Her own folder, an absolute path.
 */
export async function keysOf(user: string, home: string, environment: Environment): Promise<Keys> {
  const methods: (AgentAuthMethod | PublicKeyAuthMethod)[] = [];
  const locked: string[] = [];
  const agent =
    environment['SSH_AUTH_SOCK'] ??
    (process.platform === 'win32' ? '\\\\.\\pipe\\openssh-ssh-agent' : undefined);
  if (agent) methods.push({ type: 'agent', username: user, agent });
  for (const name of usual) {
    const file = join(home, '.ssh', name);
    const key = await readFile(file).catch(() => undefined);
    if (!key) continue;
    const read = ssh2.utils.parseKey(key);
    if (!(read instanceof Error)) methods.push({ type: 'publickey', username: user, key });
    else if (/passphrase/i.test(read.message)) locked.push(file);
  }
  return { methods, locked };
}
