/** A part of one line of a file, counted from 1, without the mark or the ends that lines may have. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  /** How many characters (UTF-16) it is long; 0 for a place between two. */
  readonly length: number;
}

/** A part of a line where words are to stand that only the author has. */
export interface Blank extends Stretch {
  /** What stands before and after them; nothing, unless it is said. */
  readonly around?: readonly [before: string, after: string];
  /** What the words are: what a picture shows, unless it is said. */
  readonly for?: 'title';
}

/** A part of a line, and what is to stand in its place. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** What makes one line of another: no more of it than what differs. */
export function lineEdit(line: number, typed: string, mended: string): Edit {
  const most = Math.min(typed.length, mended.length);
  let before = 0;
  while (before < most && typed[before] === mended[before]) before += 1;
  let after = 0;
  while (after < most - before && typed.at(-1 - after) === mended.at(-1 - after)) after += 1;
  return {
    line,
    column: before + 1,
    length: typed.length - before - after,
    text: mended.slice(before, mended.length - after),
  };
}
