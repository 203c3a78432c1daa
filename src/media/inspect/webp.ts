import { holdsAnything, part } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { afterEnd } from './after-end.ts';
import { exifTraces } from './exif.ts';
import { profileTraces } from './icc.ts';
import { riffChunks, riffEnd, type RiffChunk } from './riff.ts';
import { xmpTraces } from './xmp.ts';

/** What is drawn, and how it moves. WebP Container Specification, RFC 9649, 2.7. */
export const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM']);

/** What a WebP tells. */
export function* webpTraces(file: Buffer): Generator<Found> {
  const end = riffEnd(file);
  for (const chunk of riffChunks(file, 12, end)) yield* guarded(chunkTraces(chunk));
  yield* afterEnd(file, end);
}

function* chunkTraces({ name, data }: RiffChunk): Generator<Found> {
  if (name === 'EXIF') yield* exifTraces(data);
  else if (name === 'XMP ') yield* xmpTraces(data);
  else if (name === 'ICCP') yield* profileTraces(data);
  else if (name === 'ANMF') {
    // A frame has 16 bytes of measures, and then parts of its own.
    part(data, 0, 16);
    for (const inner of riffChunks(data, 16, data.length)) yield* chunkTraces(inner);
  } else if (!drawing.has(name) && holdsAnything(data))
    yield trace('hidden data', `a block named "${name.trim()}"`);
}
