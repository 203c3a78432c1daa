import { lineEdit } from '../../schema/edit.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { silentMistake, commonMistakesIn, type Mistake } from '../../schema/explain/common-mistakes.ts';
import { mistakeDiagnostic, unreadable } from '../../schema/explain/yaml-diagnostic.ts';
import { readYaml, type Yaml } from './yaml.ts';

/**
 * Reads YAML and, where it cannot be read, finds the mistake and reads on
 * without it, so that one mistake does not hide all that stands after it.
 *
 * @param names What may stand before a colon on the outermost level.
 * @returns No `yaml` when a line could not be understood at all.
 */
export function readMending(
  file: string,
  text: string,
  firstLine: number,
  names: readonly string[],
): { readonly yaml?: Yaml; readonly diagnostics: readonly Diagnostic[] } {
  const typed = text.split('\n');
  const lines = [...typed];
  const made: Made[] = mendSilently(lines);
  const told = () => madeDiagnostics(file, typed, lines, made, firstLine);
  // Each round mends a line, and no file needs more of it than this.
  for (let round = 0; round < 20; round += 1) {
    const yaml = readYaml(lines.join('\n'), firstLine);
    const error = yaml.errors[0];
    if (!error) return { yaml, diagnostics: told() };
    const found = findSlip(lines, { ...error, line: error.line - firstLine }, names);
    if (!found) {
      return { diagnostics: [...told(), unreadable(file, error, lines[error.line - firstLine] ?? '')] };
    }
    // After a guess, what follows may be read as something that it is not.
    const certain = found.mistake.certain === true && !made.some(({ guess }) => guess);
    made.push({ ...found, before: lines[found.at] ?? '', certain, guess: found.mistake.certain !== true });
    lines[found.at] = found.mistake.line;
  }
  return { diagnostics: told() };
}

/** A mistake that was found, and the line as it was before. */
interface Made {
  readonly at: number;
  readonly mistake: Mistake;
  readonly before: string;
  /** Whether the author may have it mended without being asked. */
  readonly certain: boolean;
  /** Whether the lines after it are read on a supposition. */
  readonly guess: boolean;
}

/** The mistakes as diagnostics. A line is mended as a whole, or not at all. */
function madeDiagnostics(
  file: string,
  typed: readonly string[],
  lines: readonly string[],
  made: readonly Made[],
  firstLine: number,
): Diagnostic[] {
  return made.map(({ at, mistake, before }) => {
    const diagnostic = mistakeDiagnostic(file, at + firstLine, before, mistake);
    const certain = made.every((one) => one.at !== at || one.certain) && !goesOn(typed, at);
    const edit = lineEdit(at + firstLine, typed[at] ?? '', lines[at] ?? '');
    return certain ? { ...diagnostic, fix: [edit] } : diagnostic;
  });
}

/** Whether the value of a line goes on in the next one, where quotes would have to end. */
function goesOn(lines: readonly string[], at: number): boolean {
  const [line = '', next = ''] = [lines[at], lines[at + 1]];
  const value = /:\s+\S/.test(line);
  return value && next.trim() !== '' && next.search(/\S/) > line.search(/[^\s-]/);
}

/** Mends, line by line, what YAML would read as something else without a word. */
function mendSilently(lines: string[]): Made[] {
  let block = -1;
  return [...lines].flatMap((line, at) => {
    const indent = line.search(/\S/);
    // Below "|" or ">" stands plain text, as deep as it is indented.
    if (block >= 0 && (indent === -1 || indent > block)) return [];
    block = /:\s+[|>][+-]?\d*\s*$/.test(line) ? indent : -1;
    const mistake = silentMistake(line);
    if (!mistake) return [];
    lines[at] = mistake.line;
    return [{ at, mistake, before: line, certain: mistake.certain === true, guess: false }];
  });
}

/** The mistake without which the text can be read further than before. */
function findSlip(
  lines: readonly string[],
  error: { readonly line: number; readonly column: number; readonly code: string },
  names: readonly string[],
): { readonly at: number; readonly mistake: Mistake } | undefined {
  for (const at of suspects(lines, error)) {
    const around = { before: lines[at - 1] ?? '', names, code: error.code };
    for (const mistake of commonMistakesIn(lines[at] ?? '', around)) {
      const next = readYaml(lines.with(at, mistake.line).join('\n'), 0).errors[0];
      if (!next || next.line > Math.max(at, error.line)) return { at, mistake };
      // Behind a tab another mistake may stand on the same line.
      if (isTab(error) && !isTab(next) && next.line >= at) return { at, mistake };
    }
  }
  return undefined;
}

function isTab({ code }: { readonly code: string }): boolean {
  return code === 'TAB_AS_INDENT';
}

/** The line of the error and its neighbors; for a quotation mark that was never closed, those that opened one. */
function suspects(
  lines: readonly string[],
  { line, code }: { readonly line: number; readonly code: string },
): number[] {
  const near = [line, line - 1, line + 1].filter((at) => lines[at] !== undefined);
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return near;
  const opening = lines.flatMap((text, at) => (at < line && /:\s+["'[]/.test(text) ? [at] : []));
  return [...new Set([...near, ...opening.slice(0, 20)])];
}
