import { blocksBuilding, blocksPublishing, severityOf, type Diagnostic } from '../../schema/diagnostic.ts';

/** What a check found, beside its diagnostics. */
export interface Found {
  readonly today: string;
  readonly posts: number;
  readonly pages: number;
  /** What the author is told each time, whatever was found. */
  readonly notes: readonly string[];
  /** What she may ask herself before she publishes; empty when nothing is new. */
  readonly checklist: readonly string[];
}

/**
 * A check as one JSON object, for programs. Its form is described in the
 * src/README.md; `version` is raised when something in it is renamed or taken out.
 *
 * @param folder The content folder, as it is to be named.
 */
export function asJson(diagnostics: readonly Diagnostic[], folder: string, found: Found): string {
  const { today, posts, pages, notes, checklist } = found;
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length;
  return JSON.stringify(
    {
      version: 2,
      folder,
      today,
      counts: {
        errors: count('error'),
        warnings: count('warning'),
        questions: count('question'),
        posts,
        pages,
      },
      diagnostics: diagnostics.map((diagnostic) => ({
        rule: diagnostic.rule ?? null,
        severity: severityOf(diagnostic),
        blocks: blocksBuilding(diagnostic) ? 'building' : blocksPublishing(diagnostic) ? 'publishing' : null,
        file: diagnostic.file,
        line: diagnostic.line ?? null,
        column: diagnostic.column ?? null,
        length: diagnostic.length ?? null,
        typed: diagnostic.typed ?? null,
        message: diagnostic.message,
        help: diagnostic.help,
        fixable: diagnostic.fix !== undefined,
      })),
      notes,
      checklist,
    },
    null,
    2,
  );
}
