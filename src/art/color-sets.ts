/** Sets of colors that an author may choose from; the first is what a blog has that chooses none. */
export const colorNames = ['linen', 'sea', 'heather', 'meadow', 'slate'] as const;
export type Colors = (typeof colorNames)[number];

/** What the pages are made of in one light: each by what it means, as the tokens have it. */
export interface Ground {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly wash: string;
  readonly clay: string;
}

/** One composed set of colors. */
export interface ColorSet {
  readonly light: Ground;
  readonly dark: Ground;
}

/** The names of the parts, in the order in which they are shown. */
export const parts = ['paper', 'raised', 'ink', 'quiet', 'rule', 'accent', 'wash', 'clay'] as const;

/** A ground from its colors in the order of `parts`. */
function ground(
  ...colors: readonly [string, string, string, string, string, string, string, string]
): Ground {
  const [paper, raised, ink, quiet, rule, accent, wash, clay] = colors;
  return { paper, raised, ink, quiet, rule, accent, wash, clay };
}

/** The sets that an author chooses from. A test holds each to 7:1, and the first to the tokens. */
export const colorSets: Readonly<Record<Colors, ColorSet>> = {
  linen: {
    light: ground('#faf6ef', '#fffdf8', '#2b2a27', '#544e45', '#e4dccd', '#28574f', '#eaf0ea', '#b5654a'),
    dark: ground('#1c1a17', '#25221e', '#ebe4d8', '#c2b9aa', '#3a352e', '#93c7b8', '#222b28', '#d99a80'),
  },
  sea: {
    light: ground('#f4f7f9', '#fcfdfe', '#22292e', '#414c54', '#d5dee4', '#1d4f72', '#e3edf3', '#a8653f'),
    dark: ground('#14191d', '#1c2328', '#e2e8ec', '#b3bec6', '#303a41', '#93c1e2', '#1b2a35', '#d9a37f'),
  },
  heather: {
    light: ground('#f9f5f7', '#fefcfd', '#2c262a', '#564a51', '#e6dae0', '#6b3358', '#f3e8ee', '#a8613f'),
    dark: ground('#1c181b', '#252024', '#ece3e8', '#c4b5bd', '#3c343a', '#deadc9', '#2d2229', '#d9a080'),
  },
  meadow: {
    light: ground('#f5f7f1', '#fdfefb', '#262a24', '#444c40', '#dce2d3', '#3b5222', '#e9efdf', '#a4642f'),
    dark: ground('#171a15', '#20241d', '#e5e9df', '#b8c0ae', '#343a2f', '#b5cf8f', '#232b1b', '#dba66f'),
  },
  slate: {
    light: ground('#f7f7f6', '#ffffff', '#1f2022', '#484a4f', '#dededc', '#2f3f5c', '#ebedf1', '#985b49'),
    dark: ground('#161718', '#1f2021', '#e8e8e8', '#bcbcbf', '#353638', '#b4c4e2', '#22262e', '#d6a396'),
  },
};
