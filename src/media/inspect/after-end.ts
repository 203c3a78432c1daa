import { holdsAnything, isAt } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';

/**
 * What follows after the end of a picture, where no viewer looks: the film of a motion photo, a second picture, or
 * what was left of the picture before it was cropped.
 */
export function* afterEnd(file: Buffer, end: number): Generator<Found> {
  const rest = file.subarray(end);
  if (!holdsAnything(rest)) return;
  const where = 'what follows after the end of the picture';
  const at = beginning(rest);
  yield trace(at === undefined ? 'hidden data' : 'hidden picture', where);
  if (at !== undefined) yield { inner: rest.subarray(at), where };
}

/** Where a file begins in the rest: a JPEG, a film, a PNG. What Samsung writes has its own words before it. */
function beginning(rest: Buffer): number | undefined {
  const starts = [rest.indexOf('\xff\xd8\xff', 0, 'latin1'), rest.indexOf('ftyp', 0, 'latin1') - 4];
  starts.push(rest.indexOf('\x89PNG\r\n', 0, 'latin1'));
  const found = starts.filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : isAt(rest, 0, 'IDAT') ? 0 : undefined;
}
