/** A circle in the frame, from its top left. */
export interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Left is -1, right is 1. */
export type Side = -1 | 1;

/** How far the centres of two circles are apart. */
export function distance(one: Round, other: Round): number {
  // Unlike Math.hypot, a square root is rounded alike by every engine.
  return Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
}

/** How deep two circles overlap, in radii of the smaller one; below 0 they are apart. */
export function overlap(one: Round, other: Round): number {
  return (one.r + other.r - distance(one, other)) / Math.min(one.r, other.r);
}
