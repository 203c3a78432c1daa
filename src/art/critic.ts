import { distance, foot, type Round } from './shape.ts';

/**
 * What an eye would mind in a composition; 0 is a clean drawing, 1 one fault at its worst.
 *
 * @param people The circles over the ground, in any one unit.
 * @param width The width that they have, in that unit, from `x` 0.
 */
export function faults(people: readonly Round[], width: number): number {
  let sum = crossings(people) + imbalance(people, width);
  people.forEach((one, index) => {
    for (const other of people.slice(index + 1)) sum += slivers(one, other) + likenesses(one, other);
  });
  return sum;
}

/** Outlines that nearly touch: a sliver of gap, of overlap, or of one form behind another. */
function slivers(one: Round, other: Round): number {
  const small = Math.min(one.r, other.r);
  const overlap = (one.r + other.r - distance(one, other)) / small;
  const outside = 2 - overlap;
  return inside(overlap, -0.24, 0.3) + inside(outside, -0.16, 0.34);
}

/** Two forms that look like an eye, a snowman, or nearly but not quite the same height. */
function likenesses(one: Round, other: Round): number {
  const big = Math.max(one.r, other.r);
  const nested = distance(one, other) < Math.abs(one.r - other.r);
  const floating = Math.max(one.y - one.r, other.y - other.r) > 0;
  const across = (one.x - other.x) / big;
  const tops = (one.y + one.r - other.y - other.r) / big;
  return (nested || floating ? inside(across, -0.16, 0.16) : 0) + inside(tops, -0.07, 0.07);
}

/** Feet that nearly meet on the ground. */
function crossings(people: readonly Round[]): number {
  const big = Math.max(...people.map((one) => one.r));
  const feet = people
    .filter((one) => one.y < one.r)
    .flatMap((one) => [one.x - foot(one), one.x + foot(one)])
    .sort((a, b) => a - b);
  return feet.reduce((sum, here, index) => {
    const next = feet[index + 1];
    return next === undefined ? sum : sum + inside((next - here) / big, -0.06, 0.06);
  }, 0);
}

/** Weight that hangs to one side by more than an eighth of the width. */
function imbalance(people: readonly Round[], width: number): number {
  const weight = people.reduce((sum, one) => sum + one.r ** 2, 0);
  const middle = people.reduce((sum, one) => sum + one.x * one.r ** 2, 0) / weight;
  return Math.max(0, Math.abs(middle / width - 0.5) - 0.125);
}

/** How deep a number lies in a band that it should keep out of: 1 in the middle, 0 from its ends on. */
function inside(value: number, low: number, high: number): number {
  const half = (high - low) / 2;
  return Math.max(0, 1 - Math.abs(value - low - half) / half);
}
