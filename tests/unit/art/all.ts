import { drawing, places, type Drawing, type Place } from '../../../src/art/index.ts';
import { hours, seasons, whenOf, type When } from '../../../src/art/when.ts';

/** Two hundred made-up slugs, the same on each run. */
export const slugs = Array.from({ length: 200 }, (_, number) => `post-${number}`);

const days = [1, 4, 7, 10].flatMap((month) =>
  [10, 11, 12, 13].map((day) => `2026-${String(month).padStart(2, '0')}-${day}`),
);

/** Every hour in every season, each with a day on which it is so. */
export const times: readonly (When & { readonly day: string })[] = days.map((day) => ({
  ...whenOf(day, false),
  day,
}));

export interface Shown {
  /** What a failed test names it by. */
  readonly name: string;
  readonly place: Place;
  readonly slug: string;
  readonly drawing: Drawing;
}

/** Each of some slugs in each place, at one hour after the other. */
export function shown(from: readonly string[]): readonly Shown[] {
  return places.flatMap((place) =>
    from.map((slug, index) => {
      const { day, hour, season } = times[index % times.length] ?? { day: '', hour: '', season: '' };
      const name = `${place} of ${slug}, ${hour} in ${season}`;
      return { name, place, slug, drawing: drawing({ slug, place, day }) };
    }),
  );
}

/** Each two of some things. */
export function pairs<Thing>(things: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}

export { hours, seasons };
