import type { Diagnostic } from '../../schema/diagnostic.ts';
import { report } from '../report.ts';

/**
 * Says in the terminal what is to be mended, whenever that is no longer what was said last.
 *
 * @param folder The content folder, an absolute path.
 * @returns A function that takes all diagnostics.
 */
export function newsOf(
  folder: string,
  out: (line: string) => void,
): (diagnostics: readonly Diagnostic[]) => void {
  let said = JSON.stringify([]);
  return (diagnostics) => {
    const now = JSON.stringify(diagnostics);
    if (now === said) return;
    said = now;
    if (diagnostics.length > 0) report(diagnostics, folder, out);
    else out('All is mended.');
  };
}
