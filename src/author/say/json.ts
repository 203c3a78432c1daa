import { keepsFromBuilding, keepsFromPublishing, kindOf, type Problem } from '../../schema/problem.ts';

/** What a check found, beside its problems. */
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
export function asJson(problems: readonly Problem[], folder: string, found: Found): string {
  const { today, posts, pages, notes, checklist } = found;
  const count = (kind: string) => problems.filter((problem) => kindOf(problem) === kind).length;
  return JSON.stringify(
    {
      version: 1,
      folder,
      today,
      counts: {
        errors: count('error'),
        warnings: count('warning'),
        questions: count('question'),
        posts,
        pages,
      },
      problems: problems.map((problem) => ({
        rule: problem.rule ?? null,
        kind: kindOf(problem),
        keepsFrom: keepsFromBuilding(problem)
          ? 'building'
          : keepsFromPublishing(problem)
            ? 'publishing'
            : null,
        file: problem.file,
        line: problem.line ?? null,
        column: problem.column ?? null,
        length: problem.length ?? null,
        typed: problem.typed ?? null,
        what: problem.what,
        mend: problem.mend,
        fixable: problem.fix !== undefined,
      })),
      notes,
      checklist,
    },
    null,
    2,
  );
}
