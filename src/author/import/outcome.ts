import type { Brought, LeftOut } from '../../import/item.ts';
import type { Planned } from './planned.ts';

/** What became of a text. */
export type Became = 'published' | 'scheduled' | 'draft' | 'waits' | 'left out' | 'here already';

/** One line of the report. */
export interface Told {
  readonly title: string;
  readonly became: Became;
  /** Where it lies now, from the content folder, or on the disk when it waits. */
  readonly file: string | undefined;
  readonly day: string | undefined;
  /** Why it is no more than that. */
  readonly why: readonly string[];
  /** What its author is to know of it. */
  readonly notes: readonly string[];
}

/** Everything that an import did, or would do. */
export interface Outcome {
  readonly sources: readonly string[];
  readonly texts: readonly Told[];
  readonly comments: number;
  readonly pictures: { readonly brought: number; readonly missing: readonly string[] };
  readonly files: readonly string[];
  /** What became of each picture and file that the export lists by itself. */
  readonly listed: readonly { readonly title: string; readonly became: string }[];
  readonly topics: readonly string[];
  /** What is to be known as a whole, each a sentence. */
  readonly notes: readonly string[];
}

/** A text that came along, or would. */
export function toldOf(
  planned: Planned,
  became: Became,
  file: string | undefined,
  why: readonly string[] = planned.held,
): Told {
  return { title: planned.title, became, file, day: planned.day, why, notes: [...new Set(planned.notes)] };
}

export function toldOfLeftOut({ title, why }: LeftOut): Told {
  return { title, became: 'left out', file: undefined, day: undefined, why: [why], notes: [] };
}

/** How many comments an export has. */
export function commentsIn(brought: readonly Brought[]): number {
  return brought.flatMap(({ items }) => items).reduce((sum, { comments }) => sum + comments, 0);
}
