import { join } from 'node:path';
import { asSeen } from './as-seen.ts';
import { kindOf, kinds, type Kind, type Problem } from '../schema/problem.ts';
import { counted } from '../schema/explain/counted.ts';
import { markedLine } from './say/marked-line.ts';

const width = 92;

const headings: Readonly<Record<Kind, string>> = {
  error: 'To mend',
  warning: 'Warnings',
  question: 'Questions, which only you can answer',
};
const marks: Readonly<Record<Kind, number>> = { error: 35, warning: 33, question: 34 };

/** Colors a text for a terminal, or leaves it as it is. */
export type Paint = (code: number, text: string) => string;

/** Colors, for a reader's terminal that shows them. */
export function painter(colored = showsColor(process.env, process.stdout)): Paint {
  return (code, text) => (colored ? `\u001b[${code}m${text}\u001b[0m` : text);
}

/**
 * Prints problems and how many there are: errors, then warnings, then
 * questions, each kind by file, with the line itself and a mark under it.
 *
 * @param folder The content folder, an absolute path.
 * @param out Prints a line.
 * @param colored Whether the reader's terminal shows colors.
 */
export function report(
  problems: readonly Problem[],
  folder: string,
  out: (line: string) => void,
  colored?: boolean,
): void {
  const paint = painter(colored);
  for (const kind of kinds) {
    const group = problems.filter((problem) => kindOf(problem) === kind);
    if (group.length === 0) continue;
    out(paint(7, `${headings[kind]}:`));
    out('');
    for (const [file, inFile] of Map.groupBy(group, (problem) => problem.file)) {
      out(paint(1, asSeen(join(folder, file))));
      for (const problem of inFile) {
        for (const line of problemLines(problem, paint)) out(line && `  ${line}`);
        out('');
      }
    }
  }
  out(countOf(problems));
}

/**
 * Prints what has to be mended, and in a line each how much there is in texts
 * that readers do not see, and how much more there is to look at.
 * For commands that are about something else than the check.
 */
export function reportErrors(
  problems: readonly Problem[],
  folder: string,
  out: (line: string) => void,
): void {
  const all = problems.filter((problem) => kindOf(problem) === 'error');
  const errors = all.filter(({ keepsFrom }) => keepsFrom !== 'nothing');
  const unseen = all.filter(({ keepsFrom }) => keepsFrom === 'nothing');
  const others = problems.filter((problem) => kindOf(problem) !== 'error');
  if (errors.length > 0) report(errors, folder, out);
  if (unseen.length > 0) {
    const files = [...new Set(unseen.map(({ file }) => file))].join(', ');
    out(
      `Still to mend in texts that readers do not see: ${amountOf(unseen)} in ${files}. "npm run check" shows them.`,
    );
  }
  if (others.length > 0)
    out(`To look at when there is time: ${amountOf(others)}. "npm run check" shows them.`);
}

function problemLines(problem: Problem, paint: Paint): string[] {
  const { line, column, what, mend } = problem;
  const place = line === undefined ? [] : [`line ${line}${column === undefined ? '' : `, column ${column}`}`];
  const shown = markedLine(problem, width - 4);
  const marked = shown ? [`│ ${shown[0]}`, `│ ${paint(marks[kindOf(problem)], shown[1])}`] : [];
  return [
    ...place.map((text) => paint(2, text)),
    ...marked,
    ...wrapped(what),
    ...wrapped(mend).map((text) => text && paint(36, text)),
  ];
}

/** "2 errors and 1 question in 3 files." */
export function countOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${amountOf(problems)} in ${counted(files, 'file')}.`;
}

function amountOf(problems: readonly Problem[]): string {
  const amounts = kinds.flatMap((kind) => {
    const count = problems.filter((problem) => kindOf(problem) === kind).length;
    return count === 0 ? [] : [counted(count, kind)];
  });
  return new Intl.ListFormat('en-GB').format(amounts);
}

/** Colors are for people at a terminal who did not ask to be spared them (no-color.org). */
export function showsColor(
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'];
}

/** Sentences are broken between words; what is to be typed stays in one piece. */
export function wrapped(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    if (/^(?:\s|Type|Write:|---|[\w-]+:)/.test(line) || line.length <= width) return [line];
    return line.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length >= width) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
  });
}
