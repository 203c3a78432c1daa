/** A circle over the ground; `y` counts upwards from the ground. */
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

/** Half the width of what a circle covers of the ground. */
export function foot(one: Round): number {
  return Math.sqrt(Math.max(0, one.r ** 2 - one.y ** 2));
}

/** A circle on the ground. `lift` is its centre's height in its own radii: 1 stands, 0 is cut in half. */
export function planted(x: number, r: number, lift: number): Round {
  return { x, y: lift * r, r };
}

/** A circle on the ground that leans on another's side; they share `share` of the smaller one's diameter. */
export function beside(other: Round, side: Side, r: number, lift: number, share: number): Round {
  const apart = other.r + r - 2 * Math.min(r, other.r) * share;
  const across = Math.sqrt(Math.max(0, apart ** 2 - (other.y - lift * r) ** 2));
  return planted(other.x + side * across, r, lift);
}

/** A circle on the ground at `place` across another: -1 is the other's left foot, 0 its middle, 1 its right foot. */
export function within(other: Round, place: number, r: number, lift: number): Round {
  return planted(other.x + place * foot(other), r, lift);
}

/** A circle that lies in the hollow over two others; `share` of its diameter lies within each. */
export function upon(one: Round, other: Round, r: number, share: number): Round {
  const apart = distance(one, other);
  const near = one.r + r - 2 * r * share;
  const far = other.r + r - 2 * r * share;
  const along = (apart ** 2 + near ** 2 - far ** 2) / (2 * apart);
  const up = Math.sqrt(Math.max(0, near ** 2 - along ** 2));
  const [across, rise] = [(other.x - one.x) / apart, (other.y - one.y) / apart];
  const turn = across < 0 ? -1 : 1;
  return { x: one.x + across * along - turn * rise * up, y: one.y + rise * along + turn * across * up, r };
}
