import { holdsAnything, isAt } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { fieldsBefore, id3Length } from './mpeg-fields.ts';
import { frameAt } from './mpeg-frames.ts';
import { soundTraces } from './sound.ts';

/** A stretch of a file, from its first byte to before another. */
export type Stretch = readonly [from: number, to: number];

/** What an MP3 tells, or sound like it (AAC): its fields, and what stands where no player listens. */
export async function* mpegTraces(file: Buffer): AsyncGenerator<Found> {
  yield* soundTraces(file);
  const { from, to } = betweenFields(file);
  let at = from;
  let isSilent = false;
  for (const [start, end] of [...soundIn(file), [to, to] as const]) {
    isSilent ||= holdsAnything(file.subarray(at, start));
    at = end;
  }
  if (isSilent) yield trace('hidden data', 'what stands between or after the sound');
}

/** What is heard: frames, one after the other. A last one that breaks off counts. */
export function soundIn(file: Buffer): Stretch[] {
  const { from, to } = betweenFields(file);
  const stretches: Stretch[] = [];
  for (let at = from; at < to;) {
    const start = beginning(file, at, to);
    if (start === undefined) break;
    at = start;
    for (let length = frameAt(file, at); length !== undefined && at < to; length = frameAt(file, at))
      at += length;
    at = Math.min(at, to);
    stretches.push([start, at]);
  }
  return stretches;
}

function betweenFields(file: Buffer): { readonly from: number; readonly to: number } {
  let from = 0;
  while (isAt(file, from, 'ID3')) from += id3Length(file, from);
  let to = file.length;
  for (let before = -1; before !== to;) {
    before = to;
    to -= fieldsBefore(file, to);
  }
  return { from, to };
}

/** Where the next frame begins. A few bytes may look like one by chance, three frames in a row do not. */
function beginning(file: Buffer, from: number, to: number): number | undefined {
  for (let at = from; at >= 0 && at < to; at = file.indexOf(0xff, at + 1)) {
    let end = at;
    let frames = 0;
    for (let length = frameAt(file, end); length !== undefined && frames < 3; length = frameAt(file, end)) {
      end += length;
      frames += 1;
    }
    if (frames === 3 || (frames > 0 && end >= to) || (frames > 0 && at === from)) return at;
  }
  return undefined;
}
