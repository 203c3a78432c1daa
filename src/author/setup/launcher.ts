import { chmod, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a computer calls its system, as Node does. */
export type System = NodeJS.Platform;

/** A file that starts the preview and opens the desk when it is opened. */
export interface Launcher {
  /** Its name, from the project's folder. */
  readonly name: string;
  readonly text: string;
}

/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A title as the name of a file on any system. */
export function fileNameOf(title: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  const short = [...safe].slice(0, 60).join('').trim();
  return short === '' || reserved.test(short) ? `Blog ${short}`.trim() : short;
}

/**
 * @param title The blog's.
 * @param root The project's folder, an absolute path.
 */
export function launcherFor(system: System, title: string, root: string): Launcher {
  const name = fileNameOf(title);
  if (system === 'win32') return { name: `${name}.bat`, text: forWindows };
  if (system === 'darwin') return { name: `${name}.command`, text: forMac };
  return { name: `${name}.desktop`, text: forLinux(name, root) };
}

const about = 'Starts the preview of the blog and opens your desk. Made by "npm run setup".';

// It stands in the blog's folder, and finds it by that: whatever the folder is called.
const forMac = `#!/bin/sh
# ${about}
cd "$(dirname "$0")" || exit 1
# A window that Finder opens does not know where programs such as npm lie.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
export PATH
exec npm run --silent desk
`;

const forWindows = [
  '@echo off',
  `rem ${about}`,
  'cd /d "%~dp0"',
  'call npm run --silent desk',
  'if errorlevel 1 pause',
  '',
].join('\r\n');

function forLinux(name: string, root: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    `Name=${escaped(name)}`,
    `Comment=${about}`,
    `Path=${escaped(root)}`,
    'Exec=npm run --silent desk',
    'Terminal=true',
    'Icon=accessories-text-editor',
    '',
  ].join('\n');
}

/** A value as the Desktop Entry Specification has it: nothing but backslashes and line ends means anything. */
function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/^ /, '\\s');
}

/**
 * Puts the launcher into the blog's folder, under its title. One that was made
 * under an earlier title is renamed; a file of that name that is none stays.
 *
 * @returns Its name; nothing where something else has it.
 * @throws When the disk is full or fails.
 */
export async function makeLauncher(system: System, title: string, root: string): Promise<string | undefined> {
  const { name, text } = launcherFor(system, title, root);
  const path = join(root, name);
  const there = await readFile(path, 'utf8').catch(() => undefined);
  if (there !== undefined && !isOurs(there)) return undefined;
  if (there === undefined) {
    const earlier = await earlierIn(root, name.slice(name.lastIndexOf('.')));
    if (earlier !== undefined) await rename(join(root, earlier), path);
  }
  await writeFile(path, text);
  // Finder and file managers open only what may be run.
  if (system !== 'win32') await chmod(path, 0o755);
  return name;
}

/** Which launcher lies in the blog's folder. */
export async function launcherIn(system: System, root: string): Promise<string | undefined> {
  const ending = { win32: '.bat', darwin: '.command' }[String(system)] ?? '.desktop';
  return earlierIn(root, ending);
}

async function earlierIn(root: string, ending: string): Promise<string | undefined> {
  for (const name of (await readdir(root)).filter((one) => one.endsWith(ending))) {
    if (isOurs(await readFile(join(root, name), 'utf8').catch(() => ''))) return name;
  }
  return undefined;
}

function isOurs(text: string): boolean {
  return text.includes(about);
}
