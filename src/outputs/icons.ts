import sharp from 'sharp';
import type { Urls } from '../library/urls.ts';
import type { IconSource } from './icon-source.ts';

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

/**
 * An icon as a square PNG on paper.
 *
 * @param size Its width in pixels.
 * @param maskable Whether a platform may cut it to its own shape: all that matters then lies within
 *   the middle circle of 80 percent (w3.org/TR/appmanifest, safe zone).
 */
export async function iconPng(
  { paper, fills, drawn }: IconSource,
  size: number,
  { maskable = false } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * (maskable ? fills.maskable : fills.plain));
  const start = Math.round((size - inner) / 2);
  const mark = await drawn(inner);
  const ground = { width: size, height: size, channels: 3, background: paper } as const;
  const png = await sharp({ create: ground })
    .composite([{ input: mark, left: start, top: start }])
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

/** `favicon.ico` for what asks for no other: one PNG of 32 pixels, on nothing, in an ICO container. */
export async function faviconIco({ drawn }: IconSource): Promise<Uint8Array<ArrayBuffer>> {
  const size = 32;
  const png = await drawn(size);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // one image
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // color planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}

/** What the manifest says, with each address as the page's head would write it. */
export interface ManifestInput {
  readonly name: string;
  readonly shortName: string;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  /** The color behind the blog while it opens. */
  readonly paper: string;
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
    background_color: input.paper,
    theme_color: input.paper,
    icons: [
      icon(input.icon192, 192, 'any'),
      icon(input.icon512, 512, 'any'),
      icon(input.maskable512, 512, 'maskable'),
    ],
  });
}
