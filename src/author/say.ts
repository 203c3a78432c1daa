import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { asSeen } from './as-seen.ts';

const width = 92;

/**
 * Prints problems by file, and how many there are.
 *
 * @param folder The content folder, an absolute path.
 * @param out Prints a line.
 * @param coloured Whether the reader's terminal shows colours.
 */
export function report(
  problems: readonly Problem[],
  folder: string,
  out: (line: string) => void,
  coloured = showsColour(process.env, process.stdout),
): void {
  const paint = (code: number, text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const label = ({ line }: Problem) => (line === undefined ? '' : `line ${line}`);
  const room = Math.max(...problems.map((problem) => label(problem).length)) + 3;
  for (const [file, group] of Map.groupBy(problems, (problem) => problem.file)) {
    out(paint(1, asSeen(join(folder, file))));
    for (const problem of group) {
      const indent = ' '.repeat(room + 2);
      const [first = '', ...more] = wrapped(problem.what);
      out(`  ${paint(2, label(problem).padEnd(room))}${first}`);
      for (const line of more) out(indent + line);
      for (const line of wrapped(problem.mend)) out(line && indent + paint(36, line));
    }
    out('');
  }
  out(countOf(problems));
}

/** "2 problems in 1 file." */
export function countOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

/** "1 post", "2 posts". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Colours are for people at a terminal who did not ask to be spared them (no-color.org). */
export function showsColour(
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'];
}

/** Sentences are broken between words; what is to be typed stays in one piece. */
function wrapped(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    if (/^(?:\s|Type|Write:|---|[\w-]+:)/.test(line) || line.length <= width) return [line];
    return line.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length >= width) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
  });
}
