import { holdsAnything, isAt, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { boxesIn, type Box } from './boxes.ts';
import { listedTraces } from './movie-tags.ts';
import { userDataTraces } from './movie-user-data.ts';
import { xmpTraces } from './xmp.ts';

/** Boxes that only hold others. ISO/IEC 14496-12. */
const holders = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf', 'mvex', 'edts', 'dinf']);

/** Boxes of which the ones above consist, and that say how sound and picture are kept. */
const plain = new Set(
  'ftyp styp mdat sidx ssix mfra pdin free skip wide iods tref stts ctts stss stsc stsz stz2 stco co64 sgpd sbgp sdtp cslg subs saiz saio elst dref vmhd smhd nmhd sthd hmhd gmhd mehd trex leva mfhd tfhd tfdt trun load clip matt txas emsg prft elng tapt clef prof enof gmin cdsc'.split(
    ' ',
  ),
);

/** What a film or a recording in the form of MP4 or MOV tells. */
export function* movieFileTraces(file: Buffer): Generator<Found> {
  let end = 0;
  let isFilm = false;
  for (const box of boxesIn(file)) {
    // A second head is that of another file.
    if (box.type === 'ftyp' && end > 0) {
      yield trace('hidden data', 'another file after the end of the film');
      yield { inner: file.subarray(box.start), where: 'another file after the end of the film' };
      return;
    }
    end = box.end;
    isFilm ||= box.type === 'moov' || box.type === 'moof';
    yield* guarded(boxTraces(box, 0));
  }
  if (!isFilm) yield { unread: 'broken' };
  if (holdsAnything(file.subarray(end))) yield trace('hidden data', 'what follows after the end of the film');
}

/** The same for what is in its "moov" box. */
export function* movieTraces(moov: Buffer, depth = 1): Generator<Found> {
  if (depth > 8) throw new RangeError('Boxes in boxes go too deep.');
  for (const box of boxesIn(moov)) yield* guarded(boxTraces(box, depth));
}

function* boxTraces({ type, data }: Box, depth: number): Generator<Found> {
  if (holders.has(type)) yield* movieTraces(data, depth + 1);
  else if (type === 'mvhd' || type === 'tkhd' || type === 'mdhd') yield* timeTraces(data);
  else if (type === 'hdlr') yield* handlerTraces(data);
  else if (type === 'stsd') yield* descriptionTraces(data);
  else if (type === 'udta') yield* userDataTraces(data);
  else if (type === 'meta') yield* listedTraces(data);
  else if (type === 'uuid' && isAt(data, 0, '\xbe\x7a\xcf\xcb')) yield* xmpTraces(data.subarray(16));
  else if (type === 'cmov') yield { unread: 'unknown kind' };
  else if (!plain.has(type) && holdsAnything(data))
    yield trace('hidden data', `a block named "${type.trim()}"`);
  else if (['free', 'skip', 'wide'].includes(type) && speaks(textIn(data.subarray(0, 4096)))) {
    yield trace('hidden data', 'room that was left free', textIn(data.subarray(0, 200)));
  }
}

/** When it was made, in seconds since 1904; zero where that was left out. ISO/IEC 14496-12, 8.2.2. */
function* timeTraces(data: Buffer): Generator<Found> {
  const seconds = data[0] === 1 ? Number(data.readBigUInt64BE(4)) : data.readUInt32BE(4);
  if (seconds === 0) return;
  const since1970 = (seconds - 2_082_844_800) * 1000;
  const day =
    Math.abs(since1970) < 8e15 ? new Date(since1970).toISOString().slice(0, 16).replace('T', ' ') : '';
  yield trace('time', 'the head of the film', day);
}

/** Makers whose cameras sign the tracks that they write. */
const makers =
  /gopro|dji|insta360|garmin|samsung|sony|canon|nikon|panasonic|iphone|ipad|pixel|huawei|xiaomi/i;

/** Whether a text has the name of such a maker in it. */
export function isMaker(text: string): boolean {
  return makers.test(text);
}

/** Whether a box holds others, or says how sound and picture are kept; all others are fields. */
export function standsFor(type: string): 'others' | 'sound and picture' | 'fields' {
  return holders.has(type) ? 'others' : plain.has(type) ? 'sound and picture' : 'fields';
}

/** What a track holds besides picture, sound and words to read. */
function* handlerTraces(data: Buffer): Generator<Found> {
  const kind = data.toString('latin1', 8, 12);
  const name = textIn(data.subarray(24));
  if (makers.test(name)) yield trace('device', 'the name of a track', name);
  if (kind === 'tmcd') yield trace('time', 'a track of time codes');
  if (kind === 'camm') yield trace('place', 'a track of what the camera measured');
  if (kind === 'meta') yield trace('hidden data', 'a track of what the camera measured');
}

/** How the samples are kept: measurements of the place have forms of their own, cameras sign what they write. */
function* descriptionTraces(data: Buffer): Generator<Found> {
  for (const { type, data: entry } of boxesIn(data, 8)) {
    if (['gpmd', 'camm', 'rtmd', 'djmd'].includes(type))
      yield trace('place', 'a track of what the camera measured');
    const signed = makers.exec(entry.toString('latin1', 0, 80))?.[0];
    if (signed) yield trace('device', 'the name of the encoder', signed);
  }
}
