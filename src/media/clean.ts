import { asBuffer } from './bytes.ts';
import { inspect, isClean } from './inspect.ts';
import type { Kind } from './kind.ts';

/**
 * Takes out of a file what it tells besides what it shows; what is seen and heard stays as it is, byte for byte.
 * Throws a `RangeError` when the file is not whole.
 */
type Cleaner = (file: Buffer) => Buffer;

/** Loaded when the first file of its kind is met. */
type Load = () => Promise<Cleaner>;

const byLoad: readonly (readonly [Load, string])[] = [
  [async () => (await import('./clean/jpeg.ts')).cleanJpeg, 'jpg'],
  [async () => (await import('./clean/png.ts')).cleanPng, 'png'],
  [async () => (await import('./clean/webp.ts')).cleanWebp, 'webp'],
  [async () => (await import('./clean/gif.ts')).cleanGif, 'gif'],
  [async () => (await import('./clean/movie.ts')).cleanMovie, 'mp4 m4v mov m4a m4b 3gp 3g2'],
  [async () => (await import('./clean/webm.ts')).cleanWebm, 'webm mkv'],
  [async () => (await import('./clean/sound.ts')).cleanMpeg, 'mp3 mp2 aac'],
  [async () => (await import('./clean/sound.ts')).cleanFlac, 'flac'],
  [async () => (await import('./clean/sound.ts')).cleanWav, 'wav'],
  [async () => (await import('./clean/ogg.ts')).cleanOgg, 'ogg oga ogv opus spx'],
  [async () => (await import('./clean/svg.ts')).cleanSvg, 'svg'],
];

const loads: ReadonlyMap<Kind, Load> = new Map(
  byLoad.flatMap(([load, kinds]) => kinds.split(' ').map((kind) => [kind, load] as const)),
);

/**
 * The same picture, film, recording or drawing, telling nothing besides.
 *
 * @param kind What it is, as `inspect` says.
 * @returns Nothing where that cannot be done without loss, or where something would still be told.
 */
export async function cleaned(bytes: Uint8Array, kind: Kind): Promise<Uint8Array | undefined> {
  const cleaner = await loads.get(kind)?.();
  if (!cleaner) return undefined;
  try {
    const result = cleaner(asBuffer(bytes));
    return isClean(await inspect(result)) ? result : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
