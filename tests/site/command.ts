import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What a command left: its exit code, and all that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs one of the author's commands as `npm run` does, with settings added to the environment. Nothing of
 * the test runner's own environment goes along: its `DEV` would make Astro build for a preview.
 */
export function command(name: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'src/author/command.mjs'), name], {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...environment },
    });
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
