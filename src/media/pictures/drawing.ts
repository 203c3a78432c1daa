import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { cleaned } from '../clean.ts';
import { inspect, isClean, type Inspection } from '../inspect.ts';
import { hashLength } from './names.ts';
import { RefusedPicture } from './refusal.ts';

/** A drawing (SVG) that runs nothing, fetches nothing and tells nothing besides what it shows. */
export interface Drawing {
  readonly svg: Uint8Array;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing that tells, runs or fetches something that cannot be taken out of it. */
export interface TellingDrawing {
  readonly tells: Inspection;
}

/**
 * @param bytes An SVG file.
 * @throws {RefusedPicture} When it cannot be drawn.
 */
export async function openDrawing(bytes: Uint8Array): Promise<Drawing | TellingDrawing> {
  const inspection = await inspect(bytes);
  const svg = isClean(inspection) ? bytes : await cleaned(bytes, inspection.kind);
  if (!svg) return { tells: inspection };
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, hashLength);
  try {
    const { width, height } = await sharp(svg).metadata();
    return { svg, hash, width, height };
  } catch (error) {
    throw new RefusedPicture({ why: 'broken' }, { cause: error });
  }
}
