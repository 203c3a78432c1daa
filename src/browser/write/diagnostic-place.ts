import type { TextDiagnostic } from './ask.ts';

/** A part of the text, from and to. */
interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where in the text a diagnostic stands; nothing when the line is no longer the one that was checked. */
export function placeOf(
  { line, column, length, typed }: TextDiagnostic,
  text: string,
): TextRange | undefined {
  if (line === undefined) return undefined;
  const lines = text.split('\n');
  const own = lines[line - 1];
  if (own === undefined || (typed !== undefined && own.trimEnd() !== typed.trimEnd())) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const from = start + Math.min((column ?? 1) - 1, own.length);
  const to = length === undefined ? start + own.length : Math.min(from + length, start + own.length);
  return { from, to: Math.max(from, to) };
}
