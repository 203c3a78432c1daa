/** A part of a sequence, by where it stands: in both, only in the earlier, only in the later. */
export interface Step {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/** What differs between two sequences, in order: no more than has to (longest common subsequence). */
export function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const both = (texts: readonly string[]) => texts.map((text): Step => ({ in: 'both', text }));
  return [
    ...both(before.slice(0, start)),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...both(before.slice(before.length - end)),
  ];
}

function between(before: readonly string[], after: readonly string[]): Step[] {
  // How long the rest of both is alike, from each pair of places on.
  const rows = [...before, ''].map(() => new Uint32Array(after.length + 1));
  const alike = (at: number, to: number) => rows[at]?.[to] ?? 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const length =
        before[at] === after[to] ? alike(at + 1, to + 1) + 1 : Math.max(alike(at + 1, to), alike(at, to + 1));
      rows[at]?.fill(length, to, to + 1);
    }
  }
  const steps: Step[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [one, other] = [before[at], after[to]];
    if (one !== undefined && one === other) {
      steps.push({ in: 'both', text: one });
      at += 1;
      to += 1;
    } else if (one !== undefined && (other === undefined || alike(at + 1, to) >= alike(at, to + 1))) {
      steps.push({ in: 'before', text: one });
      at += 1;
    } else if (other !== undefined) {
      steps.push({ in: 'after', text: other });
      to += 1;
    }
  }
  return steps;
}
