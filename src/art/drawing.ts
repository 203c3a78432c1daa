import type { Arrangement } from './arrangements.ts';
import { compose } from './compose.ts';
import { forEachFormat, frames, type Format } from './formats.ts';
import { paint, strength } from './paint.ts';
import type { Tone } from './palette.ts';
import { hash } from './random.ts';

/** Where a person is in a frame: the circle's centre from the top left, and its radius, in whole units. */
export interface Spot {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One circle of a drawing. */
export interface Person {
  readonly tone: Tone;
  /** 0 to 1, in hundredths. */
  readonly opacity: number;
}

/** People near each other, from back to front, and where each of them is in each frame. */
export interface Drawing {
  readonly people: readonly Person[];
  readonly spots: Readonly<Record<Format, readonly Spot[]>>;
}

/** What was drawn, so that a post in many lists is drawn once. */
const drawn = new Map<string, Drawing>();

/**
 * The drawing of a post: the same for the same slug, however often and wherever it is drawn.
 *
 * @param slug The post's name in its address; any text will do.
 * @param arrangement How the people stand together, from the post's first topic.
 */
export function drawing(slug: string, arrangement: Arrangement): Drawing {
  const seed = `${arrangement}/${slug}`;
  const known = drawn.get(seed) ?? draw(seed, arrangement);
  drawn.set(seed, known);
  return known;
}

function draw(seed: string, arrangement: Arrangement): Drawing {
  const people = compose(seed, arrangement);
  const tones = paint(people.hero, hash(seed));
  const opacities = strength(people.hero);
  return {
    people: tones.map((tone, index) => ({ tone, opacity: opacities[index] ?? 0.5 })),
    spots: forEachFormat((format) =>
      people[format].map(({ x, y, r }) => ({ cx: x, cy: frames[format].ground - y, r })),
    ),
  };
}
