import type { Roll } from '../random.ts';
import type { Round, Side } from '../shape.ts';

/** What a pose draws with. */
export interface Hand {
  /** Chooses between variants, by the slug alone. */
  readonly pick: Roll;
  /** The side that the drawing leans to, and the other one. */
  readonly here: Side;
  readonly there: Side;
  /** A measure that goes from the low and wide frame to the upright one, varied by a little. */
  vary(wide: number, upright: number, by: number): number;
}

/** Draws one arrangement's people from back to front; the first is the form that holds, with radius 1. */
export type Pose = (hand: Hand) => readonly Round[];
