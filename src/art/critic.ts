import { distance, overlap, type Round } from './round.ts';

/**
 * What an eye would mind in a composition; 0 is a clean drawing, 1 one fault at its worst.
 *
 * @param rounds The circles that stand for themselves: people, and the sun or the moon.
 * @param left Where the frame begins that shows all of them.
 * @param right Where it ends.
 */
export function faults(rounds: readonly Round[], left: number, right: number): number {
  return rounds.reduce((sum, one, index) => {
    const edge = beyond(one.x - one.r, left) + beyond(right, one.x + one.r);
    const rest = rounds.slice(index + 1);
    return rest.reduce((more, other) => more + slivers(one, other) + likenesses(one, other), sum + edge);
  }, 0);
}

/** Outlines that nearly touch: a sliver of gap, of overlap, or of one form behind another. */
function slivers(one: Round, other: Round): number {
  const deep = overlap(one, other);
  return inside(deep, -0.24, 0.3) + inside(2 - deep, -0.16, 0.34);
}

/** Two forms beside each other that look like an eye, a snowman, or nearly but not quite the same height. */
function likenesses(one: Round, other: Round): number {
  if (overlap(one, other) < -0.5) return 0;
  const big = Math.max(one.r, other.r);
  const nested = distance(one, other) < Math.abs(one.r - other.r);
  const tops = (one.y - one.r - other.y + other.r) / big;
  const across = (one.x - other.x) / big;
  return (nested ? 1 : inside(across, -0.4, 0.4)) + inside(tops, -0.07, 0.07);
}

/** What lies past an edge, in tens of units. */
function beyond(value: number, edge: number): number {
  return Math.max(0, edge - value) / 10;
}

/** How deep a number lies in a band that it should keep out of: 1 in the middle, 0 from its ends on. */
function inside(value: number, low: number, high: number): number {
  const half = (high - low) / 2;
  return Math.max(0, 1 - Math.abs(value - low - half) / half);
}
