import sharp from 'sharp';
import { markCircles } from '../art/mark.ts';
import { dark, light, type Tone } from '../art/palette.ts';
import type { Urls } from '../library/urls.ts';

/** Every icon that is a file, by its name. */
const iconFiles = [
  '192.png',
  '512-maskable.png',
  '512.png',
  'apple-touch-icon.png',
  'favicon.ico',
  'icon.svg',
  'site.webmanifest',
] as const;

/** Where icons lay before, which Apache has for its own, and where each lies now: from the root of the host. */
export function movedIcons(
  urls: Pick<Urls, 'file' | 'icon'>,
): { readonly from: string; readonly to: string }[] {
  return iconFiles.map((name) => ({ from: urls.file(`icons/${name}`), to: urls.icon(name) }));
}

const byClass = (tone: Tone): string => `class="${tone}"`;
const root = 'svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"';

/** The mark as an SVG file. */
export function markFile(colours: Readonly<Record<Tone, string>> = light): string {
  return `<${root}>${markCircles((tone) => `fill="${colours[tone]}"`)}</svg>`;
}

/** The favicon as an SVG file, which follows the reader's light or dark browser. */
export function faviconSvg(): string {
  const rules = (colours: Readonly<Record<Tone, string>>): string =>
    `.a{fill:${colours.a}}.c{fill:${colours.c}}`;
  const style = `${rules(light)}@media (prefers-color-scheme:dark){${rules(dark)}}`;
  return `<${root}><style>${style}</style>${markCircles(byClass)}</svg>`;
}

/**
 * An icon as a square PNG on paper.
 *
 * @param size Its width in pixels.
 * @param maskable Whether a platform may cut it to its own shape: all that matters then lies within
 *   the middle circle of 80 percent (w3.org/TR/appmanifest, safe zone).
 */
export async function iconPng(size: number, { maskable = false } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * (maskable ? 0.58 : 0.76));
  const start = Math.round((size - inner) / 2);
  const mark = await rasterised(inner);
  const ground = { width: size, height: size, channels: 3, background: light.paper } as const;
  const png = await sharp({ create: ground })
    .composite([{ input: mark, left: start, top: start }])
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

/** `favicon.ico` for what asks for no other: one PNG of 32 pixels, on nothing, in an ICO container. */
export async function faviconIco(): Promise<Uint8Array<ArrayBuffer>> {
  const size = 32;
  const png = await rasterised(size);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // one image
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}

/** The mark as a PNG on nothing. */
function rasterised(size: number): Promise<Buffer> {
  // 72 dots an inch draw the SVG's 32 units as 32 pixels.
  return sharp(Buffer.from(markFile()), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** What the manifest says, with each address as the page's head would write it. */
export interface ManifestInput {
  readonly name: string;
  readonly shortName: string;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  /** The home page, which is also the manifest's scope. */
  readonly home: string;
  readonly icon192: string;
  readonly icon512: string;
  readonly maskable512: string;
}

/** `manifest.webmanifest`: the blog on a home screen opens as a page in a browser, not as an app. */
export function webManifest(input: ManifestInput): string {
  const icon = (src: string, size: number, purpose: string) => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name: input.name,
    short_name: input.shortName,
    description: input.description,
    lang: input.language,
    start_url: input.home,
    scope: input.home,
    display: 'browser',
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      icon(input.icon192, 192, 'any'),
      icon(input.icon512, 512, 'any'),
      icon(input.maskable512, 512, 'maskable'),
    ],
  });
}
