import type { Blank, Edit } from './edit.ts';

/** An error has to be mended; a warning should be; a question only the author can answer. */
export type Kind = 'error' | 'warning' | 'question';

/** Something in the author's files that she is told of, in her words. */
export interface Problem {
  /** The file, from the content folder, with forward slashes: `posts/a-post.mdx`. */
  readonly file: string;
  /** Where it stands, counted from 1; absent when it concerns the whole file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** How many characters (UTF-16) from the column on it is about; absent when that is not known. */
  readonly length?: number | undefined;
  /** The line itself, as it was typed. */
  readonly typed?: string | undefined;
  /** An error when absent. */
  readonly kind?: Kind | undefined;
  /**
   * What else it stops: building, when absent, if it is an error. With "publishing" the blog can be built and
   * looked at, but nothing new should go out to readers; with "nothing" it concerns a text that they do not see.
   */
  readonly keepsFrom?: 'publishing' | 'nothing' | undefined;
  /** The rule that tells it, by its id; absent for what stops a file from being read. */
  readonly rule?: string | undefined;
  /** What is wrong, a sentence. */
  readonly what: string;
  /** How to mend it, a sentence, with the line to type where there is one. */
  readonly mend: string;
  /** What mends it, when nothing else can be meant: the rule that finds a problem says so itself. */
  readonly fix?: readonly Edit[] | undefined;
  /** Where words are missing that only the author has: what a picture shows. */
  readonly asks?: Blank | undefined;
  /** Where the author writes why she keeps it; absent of what she may not keep, or keeps nowhere by a note. */
  readonly keep?: Blank | undefined;
}

/** The kinds in the order in which they are told. */
export const kinds: readonly Kind[] = ['error', 'warning', 'question'];

/** What kind of problem it is. */
export function kindOf(problem: Problem): Kind {
  return problem.kind ?? 'error';
}

/** Whether it is to be mended. */
export function isError(problem: Problem): boolean {
  return kindOf(problem) === 'error';
}

/** Whether the site is not built with it. */
export function keepsFromBuilding(problem: Problem): boolean {
  return kindOf(problem) === 'error' && problem.keepsFrom === undefined;
}

/** Whether nothing new is published with it. */
export function keepsFromPublishing(problem: Problem): boolean {
  return keepsFromBuilding(problem) || problem.keepsFrom === 'publishing';
}

/**
 * A problem with the line it stands on.
 *
 * @param text The whole file, without a byte order mark, with `\n` at line ends; nothing when it is no text.
 */
export function withLine(problem: Problem, text: string | undefined): Problem {
  const typed = problem.line === undefined ? undefined : text?.split('\n')[problem.line - 1];
  return typed === undefined ? problem : { ...problem, typed };
}

/** Problems in order of file, line and column, so that two runs print the same. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
