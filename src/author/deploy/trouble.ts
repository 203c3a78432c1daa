import { diskTrouble } from '../disk-trouble.ts';
import { UserError } from '../user-error.ts';
import type { Server } from './server.ts';

const again = 'Then type again: npm run publish';
const anew = 'To say anew where your blog goes, type: npm run publish -- --where';

function nothing(why: string, ...what: readonly string[]): UserError {
  return new UserError([`Nothing was published. ${why}`, ...what].join('\n'));
}

/** @param error What happened to the connection. */
export function noAnswer(error: NodeJS.ErrnoException, host: string): UserError {
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return nothing(`No server is called "${host}", or you are not online.`, anew, again);
  }
  if (error.code === 'ECONNREFUSED') {
    return nothing(
      `"${host}" is there, and lets nobody in over SFTP at this port. Your host's pages name the port, and say whether SFTP has to be turned on.`,
      anew,
      again,
    );
  }
  return nothing(`"${host}" did not answer. Look whether you are online.`, again);
}

/** The server shows another key than the one that was kept. */
export function otherKey(host: string, shown: string): UserError {
  return nothing(
    `"${host}" does not show the key that it showed before, but this one:`,
    `  ${shown}`,
    'It may have got a new one, or somebody may stand between you and it. Nothing was sent, and nobody signed in.',
    'Ask your host whether this is its key. If it says so, type: npm run publish -- --where',
  );
}

export function notLetIn({ host, user }: Server, locked: readonly string[]): UserError {
  const open = locked.map((file) => `  ssh-add "${file}"`);
  if (open.length > 0) {
    return nothing(
      `"${host}" did not let "${user}" in. A key of yours has a passphrase: open it once, by typing:`,
      ...open,
      again,
    );
  }
  return nothing(
    `"${host}" did not let "${user}" in: it knows none of your keys.`,
    'If you have none yet, make one by typing:',
    '  ssh-keygen -t ed25519',
    'Then give your host the line in the file "id_ed25519.pub", in the folder ".ssh" of your own; its pages call that adding an SSH key.',
    again,
  );
}

/** @param lying What lies where the site would. */
export function inTheWay(where: string, lying: readonly string[]): UserError {
  return nothing(
    `In ${where} lies what this blog did not put there, and the site would take its place:`,
    ...listed(lying),
    'Nothing of it was touched. If it may go, or is a copy of the blog that was put there by hand, take it away there, or give it another name.',
    anew,
    again,
  );
}

/** @param folder A folder of this machine. */
export function folderGone(folder: string): UserError {
  return nothing(
    `The folder ${folder} is not there. If it is on an external drive or a shared disk, connect it.`,
    anew,
    again,
  );
}

export function noFolder(folder: string, host: string, others: readonly string[]): UserError {
  return nothing(
    `There is no folder "${folder}" on ${host}.`,
    ...(others.length > 0 ? ['These are there:', ...listed(others)] : []),
    anew,
  );
}

export function sentFromElsewhere(where: string): UserError {
  return nothing(
    `The site in ${where} was sent last from another computer, or from another copy of this folder.`,
    'To be asked what is to become of it, type without --yes: npm run publish',
  );
}

/** It ended before anything was sent. */
export function notLooked(error: unknown, where: string): UserError {
  if (isGone(error)) return nothing(`The connection to ${where} broke off.`, again);
  return nothing(
    diskTrouble(error, where) ?? `Nobody could look into ${where}. It says: ${saidBy(error)}`,
    anew,
    again,
  );
}

/** It ended in the middle. */
export function halfSent(error: unknown, where: string): UserError {
  const refused = `${upperFirst(where)} did not take all of it, and says: ${saidBy(error)}. Most often its disk, or your share of it, is full.`;
  const why = isGone(error) ? 'The connection broke off.' : (diskTrouble(error, where) ?? refused);
  return new UserError(
    [
      `Not all of it arrived. ${why}`,
      'The site there works; what did not arrive is as it was before. Nothing that you wrote is lost, and the next time goes on from here.',
      again,
    ].join('\n'),
  );
}

/** Whether the connection ended. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'isGone' in error && error.isGone === true;
}

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function listed(names: readonly string[]): string[] {
  const rest = names.length - 8;
  return [...names.slice(0, 8).map((name) => `  ${name}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
