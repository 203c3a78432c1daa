import type { Blank, Edit } from './edit.ts';

/** An error has to be mended; a warning should be; a question only the author can answer. */
export type Severity = 'error' | 'warning' | 'question';

/** Something in the author's files that she is told of, in her words. */
export interface Diagnostic {
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
  readonly severity?: Severity | undefined;
  /**
   * What else it stops: building, when absent, if it is an error. With "publishing" the blog can be built and
   * looked at, but nothing new should go out to readers; with "nothing" it concerns a text that they do not see.
   */
  readonly blocks?: 'publishing' | 'nothing' | undefined;
  /** The rule that tells it, by its id; absent for what stops a file from being read. */
  readonly rule?: string | undefined;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** How to mend it, a sentence, with the line to type where there is one. */
  readonly help: string;
  /** What mends it, when nothing else can be meant: the rule that finds a diagnostic says so itself. */
  readonly fix?: readonly Edit[] | undefined;
  /** Where words are missing that only the author has: what a picture shows. */
  readonly needsInput?: Blank | undefined;
  /** Where the author writes why she keeps it; absent of what she may not keep, or keeps nowhere by a note. */
  readonly suppression?: Blank | undefined;
}

/** The kinds in the order in which they are told. */
export const severities: readonly Severity[] = ['error', 'warning', 'question'];

/** What kind of diagnostic it is. */
export function severityOf(diagnostic: Diagnostic): Severity {
  return diagnostic.severity ?? 'error';
}

/** Whether it is to be mended. */
export function isError(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === 'error';
}

/** Whether the site is not built with it. */
export function blocksBuilding(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === 'error' && diagnostic.blocks === undefined;
}

/** Whether nothing new is published with it. */
export function blocksPublishing(diagnostic: Diagnostic): boolean {
  return blocksBuilding(diagnostic) || diagnostic.blocks === 'publishing';
}

/**
 * A diagnostic with the line it stands on.
 *
 * @param text The whole file, without a byte order mark, with `\n` at line ends; nothing when it is no text.
 */
export function withLine(diagnostic: Diagnostic, text: string | undefined): Diagnostic {
  const typed = diagnostic.line === undefined ? undefined : text?.split('\n')[diagnostic.line - 1];
  return typed === undefined ? diagnostic : { ...diagnostic, typed };
}

/** Diagnostics in order of file, line and column, so that two runs print the same. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
