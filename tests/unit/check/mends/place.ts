import type { Written } from '../folder.ts';
import { splitFrontMatter } from '../../../../src/library/content/front-matter.ts';
import type { Diagnostic } from '../../../../src/schema/diagnostic.ts';

/** Where a problem stands, with all there is to change about it. */
export interface Place {
  readonly diagnostic: Diagnostic;
  readonly files: Written;
  readonly text: string;
  readonly lines: readonly string[];
  /** The line, counted from 0. */
  readonly line: number;
  /** Whether it stands where each line is a name and a value: there "Type:" is about the whole line. */
  readonly isData: boolean;
}

export function placeOf(diagnostic: Diagnostic, files: Written): Place {
  const found = files[diagnostic.file];
  const text = typeof found === 'string' ? found : '';
  const split = splitFrontMatter(text);
  const line = (diagnostic.line ?? 1) - 1;
  const isData = !/\.mdx?$/.test(diagnostic.file) || !split.ok || line < split.parts.bodyLine - 1;
  return { diagnostic, files, text, lines: text.split('\n'), line, isData };
}

/** The marked stretch written otherwise. */
export function marked({ lines, line, diagnostic }: Place, typed: string): string | undefined {
  const { column, length } = diagnostic;
  const whole = lines[line];
  if (column === undefined || length === undefined || whole === undefined) return undefined;
  return lines.with(line, whole.slice(0, column - 1) + typed + whole.slice(column - 1 + length)).join('\n');
}

/** What is marked. */
export function markedText({ lines, line, diagnostic: { column = 1, length = 0 } }: Place): string {
  return (lines[line] ?? '').slice(column - 1, column - 1 + length);
}

/** Some lines in place of the one. */
export function instead({ lines, line }: Place, ...typed: readonly string[]): string {
  return lines.toSpliced(line, 1, ...typed).join('\n');
}

/** A line put before another. */
export function before({ lines }: Place, at: number, ...typed: readonly string[]): string {
  return lines.toSpliced(at, 0, ...typed).join('\n');
}

/** Lines added where the lines at the top end, or at the end of a data file. */
export function added({ lines, text }: Place, typed: readonly string[]): string {
  const end = lines.findIndex((one, at) => at > 0 && one.trimEnd() === '---');
  return end === -1
    ? [text.trimEnd(), ...typed, ''].join('\n')
    : lines.toSpliced(end, 0, ...typed).join('\n');
}

/** Lines added right below a name. */
export function below({ lines }: Place, name: RegExp, typed: readonly string[]): string | undefined {
  const at = lines.findIndex((one) => name.test(one));
  return at === -1 ? undefined : lines.toSpliced(at + 1, 0, ...typed).join('\n');
}
