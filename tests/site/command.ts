import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, '../fixtures');

/** The file that runs each of the author's commands. */
export const commandFile = join(root, 'src/author/command.mjs');

/** What a command left: its exit code, and all that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/**
 * The environment of a command that a person runs, with settings added. Nothing of the test runner's own
 * goes along: its `DEV` would make Astro build for a preview. Where the settings name no blog, it is the fixture:
 * what the project has in `content/` and `public/` is somebody's own.
 */
export function environmentFor(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const blog = { BLOG_CONTENT: join(fixtures, 'blog'), BLOG_PUBLIC: join(fixtures, 'public') };
  return { PATH, HOME, NO_COLOR: '1', ...blog, ...settings };
}

/** Commands that make pages. */
const making = ['build', 'publish', 'start', 'dev'];
const lock = join(root, 'node_modules/.cache/tests/making');

/**
 * Does something while no other test has pages made: Astro keeps what it
 * knows of the posts in one folder of the project, and two builds at once
 * would read each other's.
 */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true });
  for (;;) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (mine) break;
    await setTimeout(50);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/**
 * Runs one of the author's commands as `npm run` does, to its end.
 *
 * @param args What is typed after its name.
 * @param typed What is typed while it runs, and then nothing more.
 */
export function command(
  name: string,
  settings: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  typed = '',
): Promise<Ended> {
  const run = () => runToEnd(name, settings, args, typed);
  return making.includes(name) ? alone(run) : run();
}

/** Runs a command as `command` does, also while others have pages made. */
export function runToEnd(
  name: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  typed = '',
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const words = [commandFile, name, ...args];
    const child = spawn(process.execPath, words, { cwd: root, env: environmentFor(settings) });
    child.stdin.end(typed);
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
