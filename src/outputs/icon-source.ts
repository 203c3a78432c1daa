import { colorNames, colorSets, type Colors } from '../art/color-sets.ts';
import { markCircles } from '../art/mark.ts';
import { light, type Tone } from '../art/palette.ts';

/** What all icons of a blog are made of. */
export interface IconSource {
  /** It as an SVG file, which may follow the reader's light or dark browser. */
  readonly svg: string;
  /** The ground of icons that may not be seen through. */
  readonly paper: string;
  /** How much of its square it fills: of an icon, and of one that a platform cuts to its own shape. */
  readonly fills: { readonly plain: number; readonly maskable: number };
  /** It as a square PNG on nothing. @param size Its width in pixels. */
  drawn(size: number): Promise<Buffer>;
}

type Painted = Readonly<Record<Extract<Tone, 'a' | 'c'>, string>>;

const root = 'svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"';

/** The mark as an SVG file in one pair of colors. */
export function markFile(colors: Readonly<Record<Tone, string>> = light): string {
  return `<${root}>${markCircles((tone) => `fill="${colors[tone]}"`)}</svg>`;
}

/** The blog's mark in a set of colors. */
export function markIcon(colors: Colors = colorNames[0]): IconSource {
  const { light: day, dark: night } = colorSets[colors];
  const painted = ({ accent, clay }: typeof day): Painted => ({ a: accent, c: clay });
  const rules = ({ a, c }: Painted): string => `.a{fill:${a}}.c{fill:${c}}`;
  const style = `${rules(painted(day))}@media (prefers-color-scheme:dark){${rules(painted(night))}}`;
  return {
    svg: `<${root}><style>${style}</style>${markCircles((tone) => `class="${tone}"`)}</svg>`,
    paper: day.paper,
    fills: { plain: 0.76, maskable: 0.58 },
    drawn: (size) => rasterised(markFile({ ...light, ...painted(day) }), size),
  };
}

/** A drawing of 32 units as a PNG on nothing. */
async function rasterised(svg: string, size: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  // 72 dots an inch draw the SVG's 32 units as 32 pixels.
  return sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
