import { isMotion } from '../inspect/gif.ts';
import { gifBlocks } from '../inspect/gif-blocks.ts';

/** A GIF with what is drawn, and how it moves. */
export function cleanGif(file: Buffer): Buffer {
  const kept = [...gifBlocks(file)].filter(
    ({ is, name }) => /^(?:head|picture|control|end)$/.test(is) || (is === 'application' && isMotion(name)),
  );
  return Buffer.concat(kept.map(({ start, end }) => file.subarray(start, end)));
}
