import { chunksOf } from '../../../../src/media/inspect/png-chunks.ts';

/** A chunk of a PNG: where it stands, and the whole of it. */
export function chunk(png: Buffer, name: string) {
  const found = [...chunksOf(png)].find((one) => one.name === name);
  if (!found) throw new Error(`The PNG has no ${name}.`);
  return { ...found, bytes: png.subarray(found.start, found.end) };
}
