import sharp, { type Sharp } from 'sharp';

/** A picture as it is seen: upright, in the colors of the web (sRGB), one byte to a channel. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** 3 where nothing of it can be seen through. */
  readonly channels: 3 | 4;
}

/** @param pageHeight The height of each moment, when several stand one below the other. */
export function imageOf({ data, width, height, channels }: Pixels, pageHeight = height): Sharp {
  return sharp(data, { raw: { width, height, channels, pageHeight } });
}

/** The pixels of an image with three or four channels. */
export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
}

/**
 * What was erased, erased: a pixel that cannot be seen keeps its color in most
 * programs, and whoever looks for it finds it. A picture that nowhere can be seen through loses that channel.
 */
export function cleared(pixels: Pixels): Pixels {
  const { data, channels } = pixels;
  if (channels === 3) return pixels;
  let isOpaque = true;
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] === 255) continue;
    isOpaque = false;
    if (data[at] === 0) data.fill(0, at - 3, at);
  }
  return isOpaque ? { ...pixels, data: withoutAlpha(data), channels: 3 } : pixels;
}

function withoutAlpha(data: Uint8Array): Uint8Array {
  const colors = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colors[to] = data[from] ?? 0;
    colors[to + 1] = data[from + 1] ?? 0;
    colors[to + 2] = data[from + 2] ?? 0;
  }
  return colors;
}
