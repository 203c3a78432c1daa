import type { Diagnostic } from '../diagnostic.ts';
import type { Field } from './field.ts';
import type { Typed } from './typed.ts';

/** What the explanation of one value goes by. */
export interface Case {
  /** How the place is called: `"alt" under "cover"`. */
  readonly label: string;
  /** The name before the colon. */
  readonly key: string;
  /** Whether the value is an entry of a list of plain values, such as one topic of several. */
  readonly inList: boolean;
  /** Whether it is an entry of a list, whatever the list holds. */
  readonly isEntry: boolean;
  /** In how many things it stands inside of one another. */
  readonly depth: number;
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly typed: Typed | undefined;
  /** The list that the value is an entry of, and how it was typed. */
  readonly list: { readonly value: unknown; readonly typed: Typed | undefined };
  readonly code: string;
  /** The schema's own words; where they begin with a verb, they were written for the author. */
  readonly message: string;
}

/** A diagnostic but for its place. */
export type Text = Pick<Diagnostic, 'message' | 'help'>;

/** How a place is called: `"alt" under "cover"`, `"date" in entry 2 of "revisions"`. */
export function labelOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((around, part) => {
    if (typeof part === 'number') return `entry ${part + 1}${around && ` of ${around}`}`;
    const name = `"${String(part)}"`;
    return around ? `${name} ${around.startsWith('entry') ? 'in' : 'under'} ${around}` : name;
  }, '');
}
