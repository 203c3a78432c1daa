/**
 * A drawing is one scene, and every frame shows a part of it, centred: a card all that matters, a strip what lies
 * beside it as well, as wide as the scene's `viewBox`.
 */
export const scene = { width: 640, height: 200 } as const;

/** The width of a card in the scene's units: three to two. On pages `art.css` and the layout set both shapes. */
export const card = { width: 300, height: 200 } as const;

/** What stays free of people, lamps and the like at the sides and at the top of a card. */
export const free = { side: 8, top: 10 } as const;

/** A frame larger than the scene, whose sky goes on above it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** How many pixels a unit of the scene has. */
  readonly scale: number;
  /** Where the middle of the scene lies, and its ground, in pixels. */
  readonly middle: number;
  readonly ground: number;
}

/** The share image: the scene lies at its foot, right of its middle, and its sky goes on above for the title. */
export const share = {
  width: 1200,
  height: 630,
  scale: 1.5,
  middle: 800,
  ground: 555,
} as const satisfies Frame;

/** The cover of a book: the scene lies at its foot, as wide as a card shows it. */
export const cover = {
  width: 800,
  height: 1200,
  scale: 2.4,
  middle: 400,
  ground: 1080,
} as const satisfies Frame;
