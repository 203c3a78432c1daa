import type { SetUpContext } from './set-up-context.ts';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, relative, resolve } from 'node:path';
import { agrees, pick } from '../ask/pick.ts';
import { askUntil, type Heard } from '../ask/until.ts';
import { isThere } from '../is-there.ts';
import { setUpSftp } from './set-up-sftp.ts';
import type { Where } from './where.ts';

const ways = [
  { id: 'git', label: 'to a host that builds it from Git, as GitHub Pages, Netlify and Cloudflare Pages do' },
  { id: 'sftp', label: 'to a web host over SFTP, with a key in place of a password' },
  { id: 'folder', label: 'into a folder: an external drive, a shared disk, what another program sends on' },
  { id: 'zip', label: 'into one .zip file, to drag into a window of the host' },
] as const;

/**
 * Asks where the blog goes. Nothing is sent by that.
 *
 * @throws {UserError} When a server cannot be reached, or does not let her in.
 */
export async function setUp(asking: SetUpContext): Promise<Where> {
  const { conversation, out } = asking;
  const { id } = await pick(conversation, out, 'Where does your blog go? This is asked once.', ways);
  const copy = randomUUID();
  if (id === 'git') return { copy, to: id };
  if (id === 'zip') return { copy, to: id };
  if (id === 'folder') return { copy, to: id, folder: await askForFolder(asking) };
  return { copy, to: 'sftp', ...(await setUpSftp(asking)) };
}

async function askForFolder({
  settings,
  root,
  environment,
  conversation,
  out,
}: SetUpContext): Promise<string> {
  const home = environment['HOME'] ?? homedir();
  const taken = [root, home, settings.content, settings.publicFiles, settings.out];
  const folder = await askUntil(
    conversation,
    out,
    'Its whole path, for example /Volumes/Website: ',
    (answer): Heard<string> => {
      const path = resolve(answer.replace(/^(["'])(.*)\1$/, '$2').replace(/^~(?=[\\/])/, home));
      if (!isAbsolute(answer.replace(/^["'~]+/, '')))
        return { again: 'Write the whole path, from the top of the disk.' };
      // What is published has a folder to itself: neither this project lies in it, nor it in this project.
      return taken.some((own) => isIn(own, path)) || isIn(path, root)
        ? { again: 'That folder is no place for a site: it holds other things of yours. Choose another.' }
        : { value: path };
    },
  );
  if (await isThere(folder)) return folder;
  if (!(await agrees(conversation, out, 'It is not there yet. Make it?'))) {
    return askForFolder({ settings, root, environment, conversation, out });
  }
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Whether a path is a folder, or lies in it. */
function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
