import type { Hour, Season, When } from './when.ts';

/** A color of people: accent, clay, gold. It is the class of a circle, too. */
export type Tone = 'a' | 'c' | 'g';

/** The three tones. */
export const tones = ['a', 'c', 'g'] as const satisfies readonly Tone[];

/** The look's colors for files that no stylesheet reaches (share cards, icons); the pages have them as tokens. */
export const light = {
  a: '#28574f',
  c: '#b5654a',
  g: '#d9a441',
  paper: '#faf6ef',
  ink: '#2b2a27',
  quiet: '#544e45',
} as const satisfies Readonly<Record<Tone, string>> & Readonly<Record<string, string>>;

/** The same on a dark ground. */
export const dark = {
  a: '#93c7b8',
  c: '#d99a80',
  g: '#c79a4c',
  ink: '#ebe4d8',
  quiet: '#c2b9aa',
} as const satisfies Readonly<Record<Tone, string>> & Readonly<Record<string, string>>;

/** What is colored in a drawing besides people: earth, leaves, lamps, sun or moon, wood, water. */
export type Stuff = 'e' | 'f' | 'l' | 'o' | 't' | 'w';

/** All the colors of one drawing; the sky goes from `sky` above to `low` above the ground. */
export type Colors = Readonly<Record<Tone | Stuff | 'sky' | 'low', string>>;

type Scheme = 'light' | 'dark';
type Pair = Readonly<Record<Scheme, string>>;

const pair = (light: string, dark: string): Pair => ({ light, dark });

/** What has the same color at all hours. */
const lasting = {
  a: pair('#3a6d62', '#6ba393'),
  c: pair('#bb6e53', '#c98468'),
  g: pair('#dca94f', '#d3a052'),
  l: pair('#f8dc98', '#f7d78d'),
  t: pair('#7d5d49', '#8f6f59'),
  w: pair('#9dbdbb', '#30525a'),
};

const skies: Readonly<Record<Hour, Readonly<Record<'sky' | 'low' | 'o', Pair>>>> = {
  morning: {
    sky: pair('#f4dfd2', '#3a3036'),
    low: pair('#f8eedd', '#5a4640'),
    o: pair('#efb27c', '#f7d78d'),
  },
  noon: {
    sky: pair('#d9e6e2', '#1f3536'),
    low: pair('#eef1e4', '#2f4a47'),
    o: pair('#e8b54e', '#f7d78d'),
  },
  dusk: {
    sky: pair('#d9c3cf', '#2e2836'),
    low: pair('#f3d5b8', '#6b4a42'),
    o: pair('#e0825e', '#f0b878'),
  },
  night: {
    sky: pair('#1d2c35', '#1d2c35'),
    low: pair('#304c56', '#304c56'),
    o: pair('#f7d78d', '#f7d78d'),
  },
};

const grounds: Readonly<Record<Season, Readonly<Record<'e' | 'f', Pair>>>> = {
  spring: { e: pair('#c6d3b4', '#3f5040'), f: pair('#8fae8a', '#6f9a78') },
  summer: { e: pair('#dccb9e', '#54482f'), f: pair('#5f8f75', '#557f6a') },
  autumn: { e: pair('#d5b493', '#523c30'), f: pair('#cd8a4d', '#b97a45') },
  winter: { e: pair('#dfe4e2', '#4a5a60'), f: pair('#b9c4c0', '#7d8f90') },
};

/**
 * The colors of an hour and a season. A night is dark on a light page, too: then the lamps are lit.
 *
 * @param scheme Whether the page is light or dark.
 */
export function colorsAt({ hour, season }: When, scheme: Scheme = 'light'): Colors {
  const shown = isDark(hour) ? 'dark' : scheme;
  const all = { ...lasting, ...skies[hour], ...grounds[season] };
  const of = (name: keyof typeof all) => all[name][shown];
  return {
    a: of('a'),
    c: of('c'),
    g: of('g'),
    e: of('e'),
    f: of('f'),
    l: of('l'),
    o: of('o'),
    t: of('t'),
    w: of('w'),
    sky: of('sky'),
    low: of('low'),
  };
}

/** Whether an hour is dark on a light page. */
export function isDark(hour: Hour): boolean {
  return hour === 'night';
}
