import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leadingTo } from './leading-page.ts';
import { started } from './open-editor.ts';

/**
 * Opens her browser at an address with a key in it. What a program is started
 * with can be seen by everybody on a computer: the browser is handed a file
 * that only she may read, and that leads on.
 *
 * @param cache Where that file is put.
 * @param environment The process's: `BROWSER` names another program than the system's own way.
 * @returns Whether a browser was opened.
 */
export async function openBrowser(
  address: string,
  cache: string,
  environment: Readonly<Record<string, string | undefined>>,
  system: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const file = join(cache, 'open-desk.html');
  await mkdir(cache, { recursive: true });
  // A file that was there keeps who may read it: it is hers alone from the first time on.
  await writeFile(file, leadingTo(address), { mode: 0o600 });
  return started(browserFor(file, environment['BROWSER'], system));
}

function browserFor(file: string, named: string | undefined, system: NodeJS.Platform) {
  if (named) return { command: named, args: [file] };
  if (system === 'darwin') return { command: 'open', args: [file] };
  if (system === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', file] };
  return { command: 'xdg-open', args: [file] };
}
