/** Something in the author's files that keeps the site from being built, in her words. */
export interface Problem {
  /** The file, from the content folder, with forward slashes: `posts/a-post.mdx`. */
  readonly file: string;
  /** Where it stands, counted from 1; absent when it concerns the whole file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** What is wrong, a sentence. */
  readonly what: string;
  /** How to mend it, a sentence, with the line to type where there is one. */
  readonly mend: string;
}

/** Whether a problem has to be mended before the blog is published. Every one has. */
export function keepsFromPublishing(_problem: Problem): boolean {
  return true;
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
