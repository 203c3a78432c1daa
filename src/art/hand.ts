import type { Roll } from './random.ts';
import type { Side } from './round.ts';
import type { Hour } from './when.ts';

/** Where the ground lies, from the top. */
export const ground = 150;

/** Half the width to which earth, water and hills reach, past every frame. */
export const far = 560;

/** What a scene is drawn with. */
export interface Hand {
  /** Chooses between variants, by the slug alone. */
  readonly pick: Roll;
  /** The side that the drawing leans to. */
  readonly side: Side;
  readonly hour: Hour;
  /** A place across, counted from the middle towards the side that the drawing leans to. */
  across(from: number): number;
  /** A measure, varied by a little. */
  vary(middle: number, by: number): number;
}

/** @param chance A stream of its own for each try. */
export function handOf(pick: Roll, chance: Roll, hour: Hour, middle: number): Hand {
  const side = pick.one<Side>(1, -1);
  return {
    pick,
    side,
    hour,
    across: (from) => middle + side * from,
    vary: (about, by) => chance.between(about - by, about + by),
  };
}
