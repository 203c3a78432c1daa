import type { Server } from './server.ts';
import { createHash } from 'node:crypto';
import ssh2, { type Client, type ServerHostKeyAlgorithm } from 'ssh2';
import type { Keys } from './ssh-keys.ts';
import * as say from './trouble.ts';

/** How long a server may take to answer, in milliseconds. */
const patience = 20_000;

/**
 * The key by which a server shows that it is itself. Nothing is sent to it, not even the user's name.
 *
 * @throws {UserError} When it does not answer.
 */
export async function hostKeyOf({ host, port }: Pick<Server, 'host' | 'port'>): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const client = new ssh2.Client();
  client.on('error', (error) => reject(say.noAnswer(error, host)));
  client.on('close', () => reject(say.noAnswer(new Error('closed'), host)));
  client.connect({
    host,
    port,
    // It is asked for, and goes over the line only after the key has been accepted.
    username: 'nobody',
    readyTimeout: patience,
    hostVerifier: (key: Buffer) => {
      resolve(key);
      return false;
    },
  });
  return promise.finally(() => client.end());
}

/** A key as hosts print it, in their help pages and when one signs in: "SHA256:…". */
export function fingerprint(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/**
 * Signs in, to that server only that has this key.
 *
 * @throws {UserError} When it does not answer, has another key, or knows none of hers.
 */
export async function signIn(server: Server, hostKey: Buffer, keys: Keys): Promise<Client> {
  const { host, port, user } = server;
  const { promise, resolve, reject } = Promise.withResolvers<Client>();
  const client = new ssh2.Client();
  let other: Buffer | undefined;
  client.on('ready', () => {
    // Many small questions, each of which waits for its answer.
    client.setNoDelay(true);
    resolve(client);
  });
  client.on('close', () => reject(say.noAnswer(new Error('closed'), host)));
  client.on('error', (error) => {
    // Where no agent runs, the next key is tried.
    if (error.level === 'agent') return;
    if (other) reject(say.otherKey(host, fingerprint(other)));
    else if (error.level === 'client-authentication') reject(say.notLetIn(server, keys.locked));
    else reject(say.noAnswer(error, host));
  });
  client.connect({
    host,
    port,
    username: user,
    readyTimeout: patience,
    keepaliveInterval: patience / 2,
    keepaliveCountMax: 3,
    // A server has keys of several kinds, and shows the one that it is asked for.
    algorithms: { serverHostKey: signaturesOf(hostKey) },
    hostVerifier: (key: Buffer) => {
      if (key.equals(hostKey)) return true;
      other = key;
      return false;
    },
    authHandler: [...keys.methods],
  });
  return promise.catch((error: unknown) => {
    client.end();
    throw error;
  });
}

/** How a key of this kind may sign. Its kind stands at its beginning, after four bytes with its length. */
function signaturesOf(key: Buffer): ServerHostKeyAlgorithm[] {
  const kind = key.toString('latin1', 4, 4 + key.readUInt32BE(0));
  const known: readonly ServerHostKeyAlgorithm[] = [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
  ];
  const own = known.find((one) => one === kind);
  return own ? [own] : ['rsa-sha2-512', 'rsa-sha2-256'];
}
