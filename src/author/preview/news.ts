import type { Problem } from '../../schema/problem.ts';
import { report } from '../say.ts';

/**
 * Says in the terminal what is to be mended, whenever that is no longer what was said last.
 *
 * @param folder The content folder, an absolute path.
 * @returns A function that takes all problems.
 */
export function newsOf(folder: string, out: (line: string) => void): (problems: readonly Problem[]) => void {
  let said = JSON.stringify([]);
  return (problems) => {
    const now = JSON.stringify(problems);
    if (now === said) return;
    said = now;
    if (problems.length > 0) report(problems, folder, out);
    else out('All is mended.');
  };
}
