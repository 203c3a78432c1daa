import { kindOf, type Kind, type Problem } from '../../schema/problem.ts';

const commands: Readonly<Record<Kind, string>> = { error: 'error', warning: 'warning', question: 'notice' };
const titles: Readonly<Record<Kind, string>> = { error: 'To mend', warning: 'Warning', question: 'Question' };

/**
 * A problem as a line that GitHub shows beside the file it is about.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 *
 * @param folder The content folder as GitHub knows it, from the top of the repository.
 */
export function annotation(problem: Problem, folder: string): string {
  const { file, line, column, length, what, mend } = problem;
  const kind = kindOf(problem);
  const properties = {
    file: [folder, file].filter((part) => part !== '').join('/'),
    line,
    col: line === undefined ? undefined : column,
    endColumn: column === undefined || length === undefined ? undefined : column + length,
    title: titles[kind],
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${commands[kind]} ${written.join(',')}::${escaped(`${what}\n${mend}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
