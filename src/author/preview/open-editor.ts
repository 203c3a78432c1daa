import { spawn } from 'node:child_process';
import type { Start } from './editor.ts';

/** A program that has not failed by then has opened its window. */
const patience = 2_000;

/**
 * Starts a program by itself: it has no terminal, so it can take none, and it
 * goes on when the preview ends.
 *
 * @returns Whether it was there and did not fail at once.
 */
export function started({ command, args }: Start): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => {
      resolve(true);
    }, patience);
    const settle = (went: boolean) => {
      clearTimeout(timer);
      resolve(went);
    };
    child.on('error', () => {
      settle(false);
    });
    child.on('exit', (code) => {
      settle(code === 0);
    });
    child.unref();
  });
}
