import { homedir } from 'node:os';
import { agrees } from '../ask/pick.ts';
import { askUntil, textUpTo, type Heard } from '../ask/until.ts';
import { UserError } from '../user-error.ts';
import type { SetUpContext } from './set-up-context.ts';
import { homeAt, sftpFolder } from './sftp-folder.ts';
import { fingerprint, hostKeyOf, signIn } from './ssh.ts';
import { keysOf } from './ssh-keys.ts';
import { noFolder } from './trouble.ts';

/** What is kept of a server. */
export interface SftpPlace {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly folder: string;
  readonly hostKey: string;
}

/**
 * Asks for a server, has its key compared, signs in, and looks whether the folder is there. Nothing is sent.
 *
 * @throws {UserError} When it does not answer, its key is not its own, or it does not let her in.
 */
export async function setUpSftp({ environment, conversation, out }: SetUpContext): Promise<SftpPlace> {
  const ask = <Value>(question: string, hear: (answer: string) => Heard<Value>) =>
    askUntil(conversation, out, question, hear);
  out('Your host names these on its page about SFTP or SSH.');
  const host = await ask('The server, for example ssh.example.org: ', (answer) =>
    /^[\w.:-]+$/.test(answer)
      ? { value: answer }
      : { again: 'Its name alone, without https:// and without a path.' },
  );
  const port = await ask('Its port (Enter for 22): ', portIn);
  const user = await ask('Your user name there: ', textUpTo(100, 'Type the name that your host gave you.'));
  const key = await hostKeyOf({ host, port });
  out(`${host} shows this key:\n  ${fingerprint(key)}`);
  out(
    'Your host has it on its pages, or its support says it. If it is another, somebody may stand between you and it.',
  );
  if (!(await agrees(conversation, out, 'Is it the same?'))) {
    throw new UserError(`Nothing was sent, and nothing kept. Ask your host for the key of ${host}.`);
  }
  const keys = await keysOf(user, environment['HOME'] ?? homedir(), environment);
  const client = await signIn({ host, port, user }, key, keys);
  try {
    const home = await homeAt(client);
    const typed = await ask(
      'The folder that is shown as your site, for example public_html (Enter for the one you come into): ',
      (answer) =>
        answer.split('/').includes('..')
          ? { again: 'Write the path without "..".' }
          : { value: answer.replace(/\/+$/, '') },
    );
    const within = typed === '' ? home : `${home.replace(/\/$/, '')}/${typed}`;
    const folder = typed.startsWith('/') ? typed : within;
    const entries = await (await sftpFolder(client, home)).list('');
    if (!(await (await sftpFolder(client, folder)).list(''))) {
      const folders = (entries ?? []).filter(({ kind, name }) => kind === 'folder' && !name.startsWith('.'));
      throw noFolder(
        folder,
        host,
        folders.map(({ name }) => `${name}/`),
      );
    }
    return { host, port, user, folder, hostKey: key.toString('base64') };
  } finally {
    client.end();
  }
}

function portIn(answer: string): Heard<number> {
  const port = answer === '' ? 22 : /^\d{1,5}$/.test(answer) ? Number(answer) : 0;
  return port >= 1 && port <= 65_535
    ? { value: port }
    : { again: 'A number from 1 to 65535, or nothing for 22.' };
}
