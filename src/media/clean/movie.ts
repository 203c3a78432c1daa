import { boxesIn, type Box } from '../inspect/boxes.ts';
import { isMaker, standsFor } from '../inspect/movie.ts';

/**
 * A film or a recording in the form of MP4 whose fields are emptied where they stand: nothing moves, so that picture
 * and sound are found where the film says that they are.
 */
export function cleanMovie(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const end = empty(copy);
  return copy.subarray(0, end);
}

function empty(bytes: Buffer): number {
  let end = 0;
  for (const box of boxesIn(bytes)) {
    // A second head is that of another file.
    if (box.type === 'ftyp' && end > 0) break;
    end = box.end;
    const stands = standsFor(box.type);
    if (stands === 'others') empty(box.data);
    else if (/^(?:mvhd|tkhd|mdhd)$/.test(box.type)) withoutTime(box.data);
    else if (box.type === 'hdlr') withoutMaker(box.data, 24, box.data.length);
    else if (box.type === 'stsd') for (const { data } of boxesIn(box.data, 8)) withoutMaker(data, 42, 74);
    else if (stands === 'fields' || /^(?:free|skip|wide)$/.test(box.type)) toRoom(bytes, box);
  }
  return end;
}

/** A box that holds nothing, of the same length. */
function toRoom(bytes: Buffer, { start, from, end }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, from, end);
}

/** When it was made and when it was changed: two numbers of four bytes, or of eight. ISO/IEC 14496-12, 8.2.2. */
function withoutTime(data: Buffer): void {
  data.fill(0, 4, data.readUInt8(0) === 1 ? 20 : 12);
}

/** The name that a camera gives to a track, or to its encoder. */
function withoutMaker(data: Buffer, from: number, to: number): void {
  if (isMaker(data.toString('latin1', from, to))) data.fill(0, from, to);
}
