import sharp, { type Region } from 'sharp';
import type { Box } from '../../inspect/boxes.ts';
import type { Canvas } from './canvas.ts';

/** One thing that is to be done to a decoded picture before it is shown. ISO/IEC 23008-12, 6.5. */
export type Step =
  | { readonly kind: 'cut'; readonly to: Region }
  /** Quarters of a turn, clockwise. */
  | { readonly kind: 'turn'; readonly quarters: number }
  | { readonly kind: 'mirror'; readonly upsideDown: boolean };

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Cutting and turning in the order in which a file says it.
 *
 * @throws {RangeError} When what is to be cut out lies outside of the picture.
 */
export function stepsIn(properties: readonly Box[], coded: Size): Step[] {
  let { width, height } = coded;
  return properties.flatMap(({ type, data }): Step[] => {
    if (type === 'clap') {
      const to = clean(data, { width, height });
      ({ width, height } = to);
      return [{ kind: 'cut', to }];
    }
    if (type === 'imir') return [{ kind: 'mirror', upsideDown: (data.readUInt8() & 1) === 0 }];
    if (type !== 'irot') return [];
    const quarters = (4 - (data.readUInt8() & 3)) % 4;
    if (quarters % 2 === 1) [width, height] = [height, width];
    return [{ kind: 'turn', quarters }];
  });
}

/** What of a picture is to be seen: its size, and how far its middle lies from that of the whole. ISO/IEC 14496-12, 12.1.4. */
function clean(clap: Buffer, whole: Size): Region {
  const fraction = (at: number) => clap.readInt32BE(at) / clap.readInt32BE(at + 4);
  const [width, height] = [Math.round(fraction(0)), Math.round(fraction(8))];
  const left = Math.round((whole.width - width) / 2 + fraction(16));
  const top = Math.round((whole.height - height) / 2 + fraction(24));
  const isWithin = left >= 0 && top >= 0 && left + width <= whole.width && top + height <= whole.height;
  if (!(isWithin && width > 0 && height > 0)) throw new RangeError('Nothing of the picture is to be seen.');
  return { left, top, width, height };
}

/** A picture after some steps. */
export async function stepped(canvas: Canvas, steps: readonly Step[]): Promise<Canvas> {
  let done = canvas;
  for (const step of steps) {
    const { data, width, height, channels } = done;
    const image = sharp(data, { raw: { width, height, channels } });
    const next =
      step.kind === 'cut'
        ? image.extract(step.to)
        : step.kind === 'turn'
          ? image.rotate(90 * step.quarters)
          : step.upsideDown
            ? image.flip()
            : image.flop();
    const made = await next.raw().toBuffer({ resolveWithObject: true });
    done = { data: made.data, width: made.info.width, height: made.info.height, channels };
  }
  return done;
}
