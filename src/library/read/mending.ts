import type { Problem } from '../../schema/problem.ts';
import { silentSlip, slipsIn, type Slip } from '../../schema/explain/slips.ts';
import { slipProblem, unreadable } from '../../schema/explain/yaml-problem.ts';
import { readYaml, type Yaml } from './yaml.ts';

/**
 * Reads YAML and, where it cannot be read, finds the slip and reads on
 * without it, so that one slip does not hide all that stands after it.
 *
 * @param names What may stand before a colon on the outermost level.
 * @returns No `yaml` when a line could not be understood at all.
 */
export function readMending(
  file: string,
  text: string,
  firstLine: number,
  names: readonly string[],
): { readonly yaml?: Yaml; readonly problems: readonly Problem[] } {
  const lines = text.split('\n');
  const problems = mendSilently(file, lines, firstLine);
  // Each round mends a line, and no file needs more of it than this.
  for (let round = 0; round < 20; round += 1) {
    const yaml = readYaml(lines.join('\n'), firstLine);
    const error = yaml.errors[0];
    if (!error) return { yaml, problems };
    const found = findSlip(lines, { ...error, line: error.line - firstLine }, names);
    if (!found) {
      return { problems: [...problems, unreadable(file, error, lines[error.line - firstLine] ?? '')] };
    }
    problems.push(slipProblem(file, found.at + firstLine, lines[found.at] ?? '', found.slip));
    lines[found.at] = found.slip.line;
  }
  return { problems };
}

/** Mends, line by line, what YAML would read as something else without a word. */
function mendSilently(file: string, lines: string[], firstLine: number): Problem[] {
  let block = -1;
  return [...lines].flatMap((line, at) => {
    const indent = line.search(/\S/);
    // Below "|" or ">" stands plain text, as deep as it is indented.
    if (block >= 0 && (indent === -1 || indent > block)) return [];
    block = /:\s+[|>][+-]?\d*\s*$/.test(line) ? indent : -1;
    const slip = silentSlip(line);
    if (!slip) return [];
    lines[at] = slip.line;
    return [slipProblem(file, at + firstLine, line, slip)];
  });
}

/** The slip without which the text can be read further than before. */
function findSlip(
  lines: readonly string[],
  error: { readonly line: number; readonly column: number; readonly code: string },
  names: readonly string[],
): { readonly at: number; readonly slip: Slip } | undefined {
  for (const at of suspects(lines, error)) {
    const around = { before: lines[at - 1] ?? '', names, code: error.code };
    for (const slip of slipsIn(lines[at] ?? '', around)) {
      const next = readYaml(lines.with(at, slip.line).join('\n'), 0).errors[0];
      if (!next || next.line > Math.max(at, error.line)) return { at, slip };
    }
  }
  return undefined;
}

/** The line of the error and its neighbours; for a quotation mark that was never closed, those that opened one. */
function suspects(
  lines: readonly string[],
  { line, code }: { readonly line: number; readonly code: string },
): number[] {
  const near = [line, line - 1, line + 1].filter((at) => lines[at] !== undefined);
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return near;
  const opening = lines.flatMap((text, at) => (at < line && /:\s+["'[]/.test(text) ? [at] : []));
  return [...new Set([...near, ...opening.slice(0, 20)])];
}
