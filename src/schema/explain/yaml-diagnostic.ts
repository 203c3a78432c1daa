import type { Diagnostic } from '../diagnostic.ts';
import type { Mistake } from './common-mistakes.ts';
import { shown, type, type Place } from './typed.ts';

/** A mistake that was found in a line, as a diagnostic. */
export function mistakeDiagnostic(file: string, line: number, typed: string, mistake: Mistake): Diagnostic {
  const column = Math.max(0, typed.search(/\S/)) + 1;
  const length = Math.max(1, typed.trim().length);
  return { file, line, column, length, message: mistake.message, help: mistake.help ?? type(mistake.line) };
}

/** A line that YAML cannot read, and no known mistake explains. */
export function unreadable(file: string, error: Place & { readonly code: string }, line: string): Diagnostic {
  const at = { file, line: error.line, column: error.column };
  if (error.code === 'ALIAS' || error.code === 'RESOURCE_EXHAUSTION') {
    return {
      ...at,
      message: 'What stands here is nested too deeply to be read.',
      help: 'Write it out in plain lines.',
    };
  }
  if (/^[^:]*$/.test(line) || /^\S+\s+\S+.*:/.test(line)) {
    return {
      ...at,
      message: `"${shown(line)}" is not written as "name: value".`,
      help: 'If the text begins here, put a line with three hyphens before it: ---\nIf not, write a name, a colon, a space and the value.',
    };
  }
  return {
    ...at,
    message: `The blog cannot make sense of "${shown(line)}".`,
    help: 'Write a name, a colon, a space and the value. A value with a colon or quotation marks in it stands in double quotes.',
  };
}
