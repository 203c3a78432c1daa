import { join } from 'node:path';
import { isAtWork, withLock } from '../with-lock.ts';

const placeIn = (root: string) => join(root, 'preview');

/**
 * Lets other commands know that a preview of this project runs, until its
 * process ends. A second one takes over when the first is closed.
 */
export function sayItRuns(root: string): void {
  const untilTheEnd = () => new Promise<never>(() => undefined);
  // A machine that gives no room for the mark has its preview all the same.
  withLock(placeIn(root), () => undefined, untilTheEnd).catch(() => undefined);
}

/** Whether a preview of this project runs. */
export function doesPreviewRun(root: string): Promise<boolean> {
  return isAtWork(placeIn(root));
}
