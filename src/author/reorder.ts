/** What becomes of one entry of a list: it moves by one place, or goes. */
export interface Move {
  /** Its place, from 0. */
  readonly at: number;
  readonly does: 'up' | 'down' | 'out';
}

/** What a button of a list asks for: `up 2`, `down 0`, `out 1`; nothing where it asks for something else. */
export function moveIn(words: string | null): Move | undefined {
  const [, does, at] = /^(up|down|out) (\d{1,3})$/.exec(words ?? '') ?? [];
  return does === 'up' || does === 'down' || does === 'out' ? { at: Number(at), does } : undefined;
}

/** The list after a move; the same where there is no such entry. */
export function reordered<Entry>(entries: readonly Entry[], { at, does }: Move): readonly Entry[] {
  if (!(at in entries)) return entries;
  const others = entries.toSpliced(at, 1);
  if (does === 'out') return others;
  return others.toSpliced(Math.max(0, does === 'up' ? at - 1 : at + 1), 0, ...entries.slice(at, at + 1));
}
