import type { Range } from '../markdown/range.ts';
import { isError, type Diagnostic } from '../schema/diagnostic.ts';
import type { Document } from '../library/content/document.ts';
import { lineStarts } from './positions.ts';
import type { Found } from './rule.ts';

/** The stretches of a text of which something is told already. */
export function stretchesOf(earlier: readonly Found[]): Range[] {
  return earlier.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
}

/**
 * Leaves out diagnostics that are about a part of what is told already: braces
 * are program code to the compiler, and to the author what she meant by them.
 */
export function withoutOverlaps(
  diagnostics: readonly Diagnostic[],
  earlier: readonly Found[],
  { body, bodyLine = 1 }: Document,
): Diagnostic[] {
  // A warning stops no build, and may not hide what does.
  const errors = stretchesOf(earlier.filter(isError));
  if (errors.length === 0 || body === undefined) return [...diagnostics];
  const starts = lineStarts(body);
  return diagnostics.filter(({ line = 1, column = 1 }) => {
    const at = (starts[line - bodyLine] ?? 0) + column - 1;
    return !errors.some(({ start, end }) => start <= at && at < end);
  });
}

/**
 * Leaves out what the compiler says of a tag where an error at the same place has the whole tag in its mend, with its
 * end: two mends for one place would contradict each other.
 */
export function withoutEndedTags(
  diagnostics: readonly Diagnostic[],
  earlier: readonly Found[],
): Diagnostic[] {
  const ended = earlier.filter((diagnostic) => isError(diagnostic) && /<\/|\/>/.test(diagnostic.help));
  return diagnostics.filter(
    ({ line, column }) => !ended.some((other) => other.line === line && other.column === column),
  );
}
