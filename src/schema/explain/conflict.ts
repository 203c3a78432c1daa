import type { Diagnostic } from '../diagnostic.ts';
import { shown } from './typed.ts';

/** Where two versions meet, as Git marks it; lines count from 1. Source: git-merge, "How conflicts are presented". */
interface Conflict {
  readonly start: number;
  /** Where the version begins that both came from, if Git was told to show it. */
  readonly base?: number;
  readonly middle: number;
  readonly end: number;
}

/** Seven of a sign, and what they belong to; more of them where one conflict stands in another. */
const mark = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: .*)?$/;

/**
 * The marks that Git leaves in a file when it cannot bring two versions
 * together. A line of equals signs alone is none of them: under a line of words it makes a heading.
 *
 * @param text The whole file, with `\n` at line ends.
 */
export function conflictsIn(file: string, text: string): Diagnostic[] {
  if (!/^(?:<{7}|>{7})/m.test(text)) return [];
  const lines = text.split('\n');
  const conflicts = conflictsOf(lines);
  const within = (line: number) => conflicts.some(({ start, end }) => start <= line && line <= end);
  const left = lines.flatMap((_, at) => (isLeftOver(lines, at) && !within(at + 1) ? [at + 1] : []));
  return [
    ...conflicts.map((conflict) => ({ file, line: conflict.start, column: 1, ...told(conflict) })),
    ...left.map((line) => ({
      file,
      line,
      column: 1,
      message: `"${shown(lines[line - 1] ?? '')}" is a mark that Git leaves where it cannot bring two versions together.`,
      help: 'Look whether all around it stands here once, and as you mean it. Then take this line away.',
    })),
  ].sort((one, other) => one.line - other.line);
}

function conflictsOf(lines: readonly string[]): Conflict[] {
  const found: Conflict[] = [];
  let open: { start: number; size: number; base?: number; middle?: number } | undefined;
  for (const [at, text] of lines.entries()) {
    const line = at + 1;
    const signs = mark.exec(text)?.[1] ?? '';
    const ours = signs.length === open?.size;
    if (signs.startsWith('<') && (!open || ours)) open = { start: line, size: signs.length };
    else if (!open || !ours) continue;
    else if (signs.startsWith('|')) open = { base: line, ...open };
    else if (signs.startsWith('=')) open = { ...open, middle: line };
    else if (open.middle !== undefined) {
      found.push({ ...open, middle: open.middle, end: line });
      open = undefined;
    }
  }
  return found;
}

/**
 * A mark without its others. Lines of ">" that follow one another are a
 * quotation in quotations, and a line of "|" is a row of a table.
 */
function isLeftOver(lines: readonly string[], at: number): boolean {
  const signs = mark.exec(lines[at] ?? '')?.[1] ?? '';
  const quoted = [lines[at - 1], lines[at + 1]].some((next) => next?.startsWith('>'));
  return signs.startsWith('<') || (signs.startsWith('>') && !quoted);
}

function told({ start, base, middle, end }: Conflict): Pick<Diagnostic, 'message' | 'help'> {
  const first = stretch(start + 1, (base ?? middle) - 1);
  const second = stretch(middle + 1, end - 1);
  const both = base === undefined ? '' : `, and before that what both were made from`;
  const marks = [start, base, middle].filter((line) => line !== undefined).join(', ');
  return {
    message: `Two versions of the same lines stand here, since Git could not bring them together: the first ${first}, the second ${second}${both}.`,
    help: `Leave what is to stay, as you mean it. Take the rest away, and with it the lines that Git has put there: ${marks} and ${end}.`,
  };
}

function stretch(from: number, to: number): string {
  if (to < from) return 'is empty';
  return from === to ? `in line ${from}` : `in lines ${from} to ${to}`;
}
