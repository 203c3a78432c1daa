import type { Range } from './range.ts';

/** A stretch of a text, and what is to stand in its place. */
export interface TextEdit extends Range {
  readonly text: string;
}

/** A text of which some stretches were written otherwise. */
export interface Rewritten {
  readonly text: string;
  /** Where a place in it, counted from 0, stood before; within what is new, where that begins. */
  typedAt(offset: number): number;
}

/**
 * Makes edits in a text.
 *
 * @param edits In order; none touches another.
 */
export function rewrite(text: string, edits: readonly TextEdit[]): Rewritten {
  if (edits.length === 0) return { text, typedAt: (offset) => offset };
  /** What stands between the edits: where each such stretch begins now, where it began, and where it ends. */
  const kept: { readonly now: number; readonly then: number; readonly end: number }[] = [];
  let made = '';
  let at = 0;
  for (const edit of [...edits, { start: text.length, end: text.length, text: '' }]) {
    kept.push({ now: made.length, then: at, end: made.length + edit.start - at });
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return {
    text: made,
    typedAt(offset) {
      const around = kept[lastAtMost(kept, offset)];
      return around ? around.then + Math.min(offset, around.end) - around.now : 0;
    },
  };
}

/** The index of the last stretch that begins at a place or before it. */
function lastAtMost(kept: readonly { readonly now: number }[], offset: number): number {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((kept[middle]?.now ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
