import type { Diagnostic } from '../../schema/diagnostic.ts';
import { cellsOf, type Cell } from './cells.ts';

/** A line of the author's, taken apart at what a diagnostic is about. */
export interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

type About = Pick<Diagnostic, 'typed' | 'column' | 'length'>;

/**
 * Takes the line of a diagnostic apart at what it is about. Of a long line only
 * the part around that is given.
 *
 * @param room How many columns of a terminal there are.
 * @returns Nothing for a diagnostic that concerns the whole file, or an empty line.
 */
export function partsOf({ typed, column, length }: About, room: number): Parts | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  const cells = cellsOf(typed);
  const from = Math.min((column ?? typed.search(/\S/) + 1) - 1, typed.length);
  const to = from + Math.max(1, length ?? wordFrom(typed, from));
  // What stands at the place is the cell that it lies in, not the next one.
  const first = cells.findIndex(({ end }) => end > from);
  const marked = cells.filter(({ start, end }) => end > from && start < to);
  const at = first === -1 ? cells.length : first;
  const { left, right } = around(cells, at, at + marked.length, room);
  const end = Math.min(right, at + marked.length);
  return {
    before: (left > 0 ? '… ' : '') + text(cells.slice(left, at)),
    marked: text(cells.slice(at, end)),
    after: text(cells.slice(end, right)) + (right < cells.length ? ' …' : ''),
  };
}

/** A line of the author's, and under it a mark below what a diagnostic is about, in as many columns. */
export function codeFrame(about: About, room: number): readonly [line: string, mark: string] | undefined {
  const parts = partsOf(about, room);
  if (!parts) return undefined;
  const { before, marked, after } = parts;
  const mark = '^'.repeat(Math.max(1, width(cellsOf(marked))));
  return [(before + marked + after).trimEnd(), ' '.repeat(width(cellsOf(before))) + mark];
}

/** Without a length the word that begins there is meant. */
function wordFrom(line: string, from: number): number {
  return /^\S*/.exec(line.slice(from))?.[0].length ?? 0;
}

/** The part of a line that fits: all of it, else what is marked with as much before it as after it. */
function around(cells: readonly Cell[], from: number, to: number, room: number) {
  if (width(cells) <= room) return { left: 0, right: cells.length };
  const space = room - 4;
  let left = Math.min(from, cells.length - 1);
  let right = left;
  let used = 0;
  const take = (at: number) => {
    used += cells[at]?.width ?? 0;
    return used <= space;
  };
  while (right < Math.min(to, cells.length) && take(right)) right += 1;
  for (let going = true; going && used < space;) {
    const before = left > 0 && take(left - 1);
    if (before) left -= 1;
    const after = right < cells.length && take(right);
    if (after) right += 1;
    going = before || after;
  }
  return { left, right };
}

function text(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
