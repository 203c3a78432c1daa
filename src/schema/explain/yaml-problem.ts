import type { Problem } from '../problem.ts';
import type { Slip } from './slips.ts';
import { shown, type, type Place } from './typed.ts';

/** A slip that was found in a line, as a problem. */
export function slipProblem(file: string, line: number, typed: string, slip: Slip): Problem {
  const column = Math.max(0, typed.search(/\S/)) + 1;
  const length = Math.max(1, typed.trim().length);
  return { file, line, column, length, what: slip.what, mend: slip.mend ?? type(slip.line) };
}

/** A line that YAML cannot read, and no known slip explains. */
export function unreadable(file: string, error: Place & { readonly code: string }, line: string): Problem {
  const at = { file, line: error.line, column: error.column };
  if (error.code === 'ALIAS' || error.code === 'RESOURCE_EXHAUSTION') {
    return {
      ...at,
      what: 'What stands here is nested too deeply to be read.',
      mend: 'Write it out in plain lines.',
    };
  }
  if (/^[^:]*$/.test(line) || /^\S+\s+\S+.*:/.test(line)) {
    return {
      ...at,
      what: `"${shown(line)}" is not written as "name: value".`,
      mend: 'If the text begins here, put a line with three hyphens before it: ---\nIf not, write a name, a colon, a space and the value.',
    };
  }
  return {
    ...at,
    what: `The blog cannot make sense of "${shown(line)}".`,
    mend: 'Write a name, a colon, a space and the value. A value with a colon or quotation marks in it stands in double quotes.',
  };
}
