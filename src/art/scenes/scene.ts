import { far, ground, type Hand } from '../hand.ts';
import type { Person } from '../paint.ts';
import type { Round } from '../round.ts';
import { d, path, type Shape } from '../shapes.ts';
import type { Hour } from '../when.ts';

/** A place with people in it, from back to front. */
export interface Scene {
  /** The sun or the moon, where it is seen. */
  readonly light?: Round;
  readonly back: readonly Shape[];
  readonly people: readonly Person[];
  readonly front: readonly Shape[];
}

/** What a variant is chosen from: at least one. */
export type Several<Thing> = readonly [Thing, ...Thing[]];

/** Draws one place. */
export type DrawScene = (hand: Hand) => Scene;

/** Somebody on a floor at `on`; `lift` is the centre's height over it in radii: 1 stands, less is behind something. */
export function person(
  x: number,
  on: number,
  r: number,
  lift: number,
  more: Pick<Person, 'tone' | 'not'> = {},
): Person {
  return { x, y: on - lift * r, r, ...more };
}

const heights: Readonly<Record<Hour, number>> = { morning: 0, noon: 1, dusk: 0, night: 0.8 };

/** The sun or the moon: low in the morning and at dusk, its centre at `low` then, and high at noon and at night. */
export function lightIn({ hour, across, vary }: Hand, from: number, low: number): Round {
  const high = 42;
  const r = vary(15, 2);
  return { x: across(from), y: vary(low + (high - low) * heights[hour], 4), r };
}

/** The ground, over everything that it hides. */
export const earth = path('e', d`M${320 - far} ${ground}h${2 * far}v99h${-2 * far}z`);

/** Water from a height down. */
export function waterFrom(top: number): Shape {
  return path('w', d`M${320 - far} ${top}h${2 * far}v150h${-2 * far}z`);
}

/** A low ridge far off, so that open land has depth. */
export function ridge({ across, vary }: Hand): Shape {
  const [left, dip, top] = [vary(122, 10), vary(140, 5), vary(112, 12)];
  return path(
    'e',
    d`M${across(-far)} 160V${left}C${across(-330)} ${left - 6} ${across(-200)} ${dip} ${across(-60)} ${dip}S${across(210)} ${top} ${across(330)} ${top}S${across(500)} 140 ${across(far)} 140V160z`,
    0.5,
  );
}
