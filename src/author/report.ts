import { join } from 'node:path';
import { displayPath } from './display-path.ts';
import { severityOf, severities, type Severity, type Diagnostic } from '../schema/diagnostic.ts';
import { counted } from '../schema/explain/counted.ts';
import { codeFrame } from './report/code-frame.ts';

const width = 92;

const headings: Readonly<Record<Severity, string>> = {
  error: 'To mend',
  warning: 'Warnings',
  question: 'Questions, which only you can answer',
};
const marks: Readonly<Record<Severity, number>> = { error: 35, warning: 33, question: 34 };

/** Colors a text for a terminal, or leaves it as it is. */
export type Paint = (code: number, text: string) => string;

/** Colors, for a reader's terminal that shows them. */
export function painter(colored = showsColor(process.env, process.stdout)): Paint {
  return (code, text) => (colored ? `\u001b[${code}m${text}\u001b[0m` : text);
}

/**
 * Prints diagnostics at once, as a thousand lines one by one take a tenth of a second, and how many there are: errors, then warnings, then
 * questions, each kind by file, with the line itself and a mark under it.
 *
 * @param folder The content folder, an absolute path.
 * @param out Prints a line.
 * @param colored Whether the reader's terminal shows colors.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  folder: string,
  out: (line: string) => void,
  colored?: boolean,
): void {
  const paint = painter(colored);
  const lines: string[] = [];
  for (const severity of severities) {
    const group = diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity);
    if (group.length === 0) continue;
    lines.push(paint(7, `${headings[severity]}:`), '');
    for (const [file, inFile] of Map.groupBy(group, (diagnostic) => diagnostic.file)) {
      lines.push(paint(1, displayPath(join(folder, file))));
      for (const diagnostic of inFile) {
        lines.push(...diagnosticLines(diagnostic, paint).map((line) => line && `  ${line}`), '');
      }
    }
  }
  out([...lines, countOf(diagnostics)].join('\n'));
}

/**
 * Prints what has to be mended, and in a line each how much there is in texts
 * that readers do not see, and how much more there is to look at.
 * For commands that are about something else than the check.
 */
export function reportErrors(
  diagnostics: readonly Diagnostic[],
  folder: string,
  out: (line: string) => void,
): void {
  const all = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
  const errors = all.filter(({ blocks }) => blocks !== 'nothing');
  const unseen = all.filter(({ blocks }) => blocks === 'nothing');
  const others = diagnostics.filter((diagnostic) => severityOf(diagnostic) !== 'error');
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

function diagnosticLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const { line, column, message, help } = diagnostic;
  const place = line === undefined ? [] : [`line ${line}${column === undefined ? '' : `, column ${column}`}`];
  const shown = codeFrame(diagnostic, width - 4);
  const marked = shown ? [`│ ${shown[0]}`, `│ ${paint(marks[severityOf(diagnostic)], shown[1])}`] : [];
  return [
    ...place.map((text) => paint(2, text)),
    ...marked,
    ...wrapped(message),
    ...wrapped(help).map((text) => text && paint(36, text)),
  ];
}

/** "2 errors and 1 question in 3 files." */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
  return `${amountOf(diagnostics)} in ${counted(files, 'file')}.`;
}

function amountOf(diagnostics: readonly Diagnostic[]): string {
  const amounts = severities.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
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
