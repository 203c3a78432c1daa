/** Where a drawing may be. A topic has one of these places, and each of its posts is an hour in it. */
export const places = [
  'doorway',
  'table',
  'water',
  'hills',
  'voice',
  'chairs',
  'path',
  'bridge',
  'tree',
  'boat',
  'stairs',
  'garden',
  'people',
] as const;

/** One of {@link places}. */
export type Place = (typeof places)[number];
