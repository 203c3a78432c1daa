import {
  arrangements,
  drawing,
  frames,
  type Arrangement,
  type Format,
  type Frame,
} from '../../../src/art/index.ts';
import type { Round } from '../../../src/art/shape.ts';

/** Five hundred made-up slugs, the same on each run. */
export const slugs = Array.from({ length: 500 }, (_, number) => `post-${number}`);

export const formats: readonly Format[] = ['banner', 'card', 'hero', 'share'];

export interface Shown {
  /** What a failed test names it by. */
  readonly name: string;
  readonly arrangement: Arrangement;
  readonly format: Format;
  readonly frame: Frame;
  /** The circles over the ground, `y` upwards, `x` from the frame's left. */
  readonly people: readonly Round[];
}

/** Each of the slugs in each arrangement and format. */
export const everything: readonly Shown[] = arrangements.flatMap((arrangement) =>
  slugs.flatMap((slug) =>
    formats.map((format) => {
      const frame: Frame = frames[format];
      const spots = drawing(slug, arrangement).spots[format];
      const people = spots.map(({ cx, cy, r }) => ({ x: cx, y: frame.ground - cy, r }));
      return { name: `${arrangement} of ${slug} as ${format}`, arrangement, format, frame, people };
    }),
  ),
);

/** Each two of some things. */
export function pairs<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}
