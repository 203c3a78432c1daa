import { doesPreviewRun } from '../preview/lock.ts';
import { noUpdate } from './trouble.ts';

/**
 * A preview holds modules of the version that is to go, and reads others as a page asks for them.
 *
 * @param next What she types once it is closed.
 * @throws {UserError} When one runs.
 */
export async function noPreview(root: string, next: string): Promise<void> {
  if (!(await doesPreviewRun(root))) return;
  throw noUpdate(
    'Your preview is open, and would show pages of two versions at once.',
    'Close it first: press Ctrl and C in its window, or close that. What you wrote is saved.',
    next,
  );
}
