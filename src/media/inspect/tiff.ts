import { holdsAnything } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { directoryTraces } from './exif.ts';
import { entriesOf } from './ifd.ts';

/** Where what is drawn begins, and how long it is: in strips, in tiles, as a JPEG, as tables of one. TIFF 6.0, 8, 15, 22. */
const drawn = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
  [0x0201, 0x0202],
] as const;

/** What a TIFF tells, or a raw photograph in its form (DNG): all of it is directories, and what they point to. */
export function* tiffTraces(file: Buffer): Generator<Found> {
  yield* directoryTraces(file, 'the file’s own fields');
  if (holdsAnything(file.subarray(endOf(file)))) {
    yield trace('hidden data', 'what follows after the end of the picture');
  }
}

/** Where the last thing ends that a directory points to. */
function endOf(file: Buffer): number {
  const directories = new Map<number, Map<number, readonly number[]>>();
  let end = 8;
  for (const { of, tag, numbers, end: own } of entriesOf(file)) {
    const numbersBy = directories.get(of) ?? new Map<number, readonly number[]>();
    directories.set(of, numbersBy.set(tag, numbers));
    end = Math.max(end, own);
  }
  for (const numbersBy of directories.values()) {
    for (const [starts, lengths] of drawn) {
      const long = numbersBy.get(lengths) ?? [];
      for (const [index, start] of (numbersBy.get(starts) ?? []).entries()) {
        end = Math.max(end, start + (long[index] ?? 0));
      }
    }
  }
  return end;
}
