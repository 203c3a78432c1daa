/** A colour of the drawings: accent, clay, gold. It is the class of a circle, too. */
export type Tone = 'a' | 'c' | 'g';

/** The three tones. */
export const tones = ['a', 'c', 'g'] as const satisfies readonly Tone[];

/** The look's colours for files that no stylesheet reaches (share cards, icons); the pages have them as tokens. */
export const light = {
  a: '#28574f',
  c: '#b5654a',
  g: '#d9a441',
  wash: '#eaf0ea',
  paper: '#faf6ef',
  ink: '#2b2a27',
  quiet: '#544e45',
} as const satisfies Readonly<Record<Tone, string>> & Readonly<Record<string, string>>;

/** The tones on a dark ground. */
export const dark = { a: '#93c7b8', c: '#d99a80', g: '#c79a4c' } as const satisfies Readonly<
  Record<Tone, string>
>;
