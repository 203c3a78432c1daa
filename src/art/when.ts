import { hash } from './random.ts';

/** The hours of a drawing: each has a sky and a height of the light. */
export const hours = ['morning', 'noon', 'dusk', 'night'] as const;

/** The seasons of a drawing: each has an earth and leaves. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export type Hour = (typeof hours)[number];
export type Season = (typeof seasons)[number];

/** What time it is in a drawing. */
export interface When {
  readonly hour: Hour;
  readonly season: Season;
}

const dayInMilliseconds = 86_400_000;

/**
 * The hour and the season of a day: the season by its month, the hour by counting days, so that what is written
 * every week is never twice in the same light.
 *
 * @param day As YYYY-MM-DD.
 * @param southern Whether the year is turned, as it is south of the equator.
 */
export function whenOf(day: string, southern: boolean): When {
  const month = Number(day.slice(5, 7)) + (southern ? 6 : 0);
  return at(Math.floor((month + 9) / 3), Date.parse(day) / dayInMilliseconds);
}

/** An hour and a season for what has no day: the same for the same text. */
export function whenFor(text: string): When {
  const number = hash(text);
  return at(number >>> 8, number);
}

function at(season: number, hour: number): When {
  return { hour: hours[hour % 4] ?? 'noon', season: seasons[season % 4] ?? 'summer' };
}
