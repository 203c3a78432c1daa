import type { Edit } from '../../schema/edit.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { edited, linesOf } from './edited.ts';

/** A line that is to be written otherwise. */
export interface LineChange {
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** Why: what is wrong with it, a sentence each. */
  readonly why: readonly string[];
}

/** A file that is to be written otherwise. */
export interface FileChange {
  /** From the content folder. */
  readonly file: string;
  /** The whole file as it was read, and as it is to be. */
  readonly before: string;
  readonly after: string;
  readonly lines: readonly LineChange[];
}

/** What mends some diagnostics of one file; nothing when its lines are no longer those that were checked. */
export function changeOf(
  file: string,
  before: string,
  diagnostics: readonly Diagnostic[],
): FileChange | undefined {
  const lines = linesOf(before);
  const isAsChecked = diagnostics.every(
    ({ line = 1, typed }) => typed === undefined || lines[line - 1]?.trimEnd() === typed.trimEnd(),
  );
  if (!isAsChecked) return undefined;
  const edits = diagnostics.flatMap(({ fix = [] }) => fix);
  const after = edited(before, unlike(edits));
  const mended = linesOf(after);
  const changed = [...new Set(edits.map(({ line }) => line))].sort((a, b) => a - b);
  return {
    file,
    before,
    after,
    lines: changed.flatMap((line) => {
      const [was = '', is = ''] = [lines[line - 1], mended[line - 1]];
      const why = diagnostics.filter(({ fix = [] }) => fix.some((edit) => edit.line === line));
      return was === is
        ? []
        : [{ line, before: was, after: is, why: [...new Set(why.map(({ message }) => message))] }];
    }),
  };
}

/** Two diagnostics of one line may be mended by the same edit. */
function unlike(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
