import { existsSync } from 'node:fs';
import { basename, delimiter, join, sep } from 'node:path';

/** A program to start, and the words it is started with. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
}

/** How an editor with a window of its own is told of a file and a line. */
type Told = (file: string, line: number) => readonly string[];

const goTo: Told = (file, line) => ['--goto', `${file}:${line}`];
const colon: Told = (file, line) => [`${file}:${line}`];
const plus: Told = (file, line) => [`+${line}`, file];
const whole: Told = (file) => [file];

/** Editors that always open a window of their own, the likeliest first. */
const windowed: ReadonlyMap<string, Told> = new Map([
  ['code', goTo],
  ['code-insiders', goTo],
  ['codium', goTo],
  ['vscodium', goTo],
  ['cursor', goTo],
  ['windsurf', goTo],
  ['zed', colon],
  ['subl', colon],
  ['bbedit', plus],
  ['mate', (file, line) => ['--line', String(line), file]],
  ['kate', (file, line) => ['--line', String(line), file]],
  ['gedit', plus],
  ['xed', plus],
  ['pluma', plus],
  ['gnome-text-editor', whole],
  ['notepad++', (file, line) => [`-n${line}`, file]],
  ['notepad', whole],
]);

/** The applications in which a Mac keeps the commands of these editors when they are on no path. */
const apps: ReadonlyMap<string, string> = new Map([
  ['code', 'Visual Studio Code'],
  ['codium', 'VSCodium'],
  ['cursor', 'Cursor'],
]);

/** The machine, as far as it decides which editor opens. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether a file is there. */
  isThere(path: string): boolean;
}

/**
 * How to open a file in an editor that has a window of its own: the one that
 * `LAUNCH_EDITOR`, `VISUAL` or `EDITOR` names, else one that is installed, else what the system opens texts with.
 *
 * @returns Nothing where only a terminal's editor is known: it would take the terminal of the preview.
 */
export function editorFor(file: string, line: number, machine: Machine): Start | undefined {
  const { environment, platform } = machine;
  const chosen = environment['LAUNCH_EDITOR'];
  // This one is set for the purpose, so whatever it names is meant.
  if (chosen) return startOf(chosen, whole, file, line);
  if (!hasWindows(machine)) return undefined;
  for (const name of ['VISUAL', 'EDITOR']) {
    const start = startOf(environment[name] ?? '', undefined, file, line);
    if (start) return start;
  }
  for (const [name, told] of windowed) {
    const command = found(name, machine);
    if (command !== undefined) return { command, args: told(file, line) };
  }
  if (platform === 'darwin') return { command: 'open', args: ['-t', file] };
  if (platform === 'win32') return { command: 'notepad.exe', args: [file] };
  // Without a desktop that it knows, it may fall back on a program for terminals.
  return environment['XDG_CURRENT_DESKTOP'] ? { command: 'xdg-open', args: [file] } : undefined;
}

/** Whether a window can be shown: on Linux only where there is a screen, or the terminal is VS Code's own. */
function hasWindows({ environment, platform }: Machine): boolean {
  if (platform !== 'linux') return true;
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, TERM_PROGRAM } = environment;
  return Boolean(DISPLAY ?? WAYLAND_DISPLAY ?? WSL_DISTRO_NAME) || TERM_PROGRAM === 'vscode';
}

/** @param other How a program is told that is none of the known ones; without it, such a program is not started. */
function startOf(typed: string, other: Told | undefined, file: string, line: number): Start | undefined {
  const [, quoted, bare] = /^\s*(?:"([^"]+)"|(\S+))/.exec(typed) ?? [];
  const command = quoted ?? bare;
  if (command === undefined) return undefined;
  const name = basename(command.replaceAll('\\', '/')).replace(/\.(?:exe|cmd|bat)$/i, '');
  const told = windowed.get(name.toLowerCase()) ?? other;
  return told && { command, args: told(file, line) };
}

function found(name: string, { environment, platform, isThere }: Machine): string | undefined {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter(Boolean);
  if (platform === 'win32') {
    // The command is a script there, which Node does not start; the program lies one folder above it.
    const program = name === 'code' ? '../Code.exe' : `${name}.exe`;
    return folders.map((folder) => join(folder, program)).find(isThere);
  }
  const app = platform === 'darwin' ? apps.get(name) : undefined;
  const inApp =
    app === undefined ? [] : [join(sep, 'Applications', `${app}.app`, 'Contents/Resources/app/bin')];
  return [...folders, ...inApp].map((folder) => join(folder, name)).find(isThere);
}

/** This machine. */
export function thisMachine(environment: NodeJS.ProcessEnv): Machine {
  return { environment, platform: process.platform, isThere: existsSync };
}
