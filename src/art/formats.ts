/** A frame that a drawing is composed for, in the units of its `viewBox`. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What stays free of people at the left, at the right and at the top. */
  readonly free: { readonly left: number; readonly right: number; readonly top: number };
  /** Where the ground lies, from the top. */
  readonly ground: number;
  /** How upright the people stand, and how close: 0 low and wide apart, 1 upright and close. */
  readonly rise: number;
}

/** The frames: a post's head, a card in a list, the home page, and the share image with room for its title. */
export const frames = {
  banner: { width: 640, height: 184, free: { left: 40, right: 40, top: 18 }, ground: 168, rise: 0 },
  card: { width: 320, height: 200, free: { left: 24, right: 24, top: 22 }, ground: 180, rise: 0.85 },
  hero: { width: 560, height: 400, free: { left: 44, right: 44, top: 48 }, ground: 356, rise: 0.95 },
  share: { width: 1200, height: 630, free: { left: 400, right: 64, top: 336 }, ground: 550, rise: 0.15 },
} as const satisfies Readonly<Record<string, Frame>>;

/** One of {@link frames}. */
export type Format = keyof typeof frames;

/** Something made for each frame. */
export function forEachFormat<Thing>(make: (format: Format) => Thing): Readonly<Record<Format, Thing>> {
  return { banner: make('banner'), card: make('card'), hero: make('hero'), share: make('share') };
}
