import { severityOf, type Severity, type Diagnostic } from '../../schema/diagnostic.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  question: 'notice',
};
const titles: Readonly<Record<Severity, string>> = {
  error: 'To mend',
  warning: 'Warning',
  question: 'Question',
};

/**
 * A diagnostic as a line that GitHub shows beside the file it is about.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 *
 * @param folder The content folder as GitHub knows it, from the top of the repository.
 */
export function annotation(diagnostic: Diagnostic, folder: string): string {
  const { file, line, column, length, message, help } = diagnostic;
  const severity = severityOf(diagnostic);
  const properties = {
    file: [folder, file].filter((part) => part !== '').join('/'),
    line,
    col: line === undefined ? undefined : column,
    endColumn: column === undefined || length === undefined ? undefined : column + length,
    title: titles[severity],
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${commands[severity]} ${written.join(',')}::${escaped(`${message}\n${help}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
