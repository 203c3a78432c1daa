import { holdsAnything, isAt, part, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { afterEnd } from './after-end.ts';
import { exifTraces } from './exif.ts';
import { profileTraces } from './icc.ts';
import { segmentsOf, type Segment } from './jpeg-segments.ts';
import { photoshopTraces } from './photoshop.ts';
import { xmpTraces } from './xmp.ts';

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';
const moreXmpName = 'http://ns.adobe.com/xmp/extension/\0';

/** What a JPEG tells. ITU-T T.81; Exif 3.0, 4.7; XMP Specification, part 3, 1.1.3. */
export function* jpegTraces(file: Buffer): Generator<Found> {
  const moreXmp: Buffer[] = [];
  const profile: Buffer[] = [];
  let end = file.length;
  try {
    for (const segment of segmentsOf(file)) {
      const { marker, data } = segment;
      if (marker === 0xd9) end = segment.end;
      else if (marker === 0xe1 && isAt(data, 0, moreXmpName))
        moreXmp.push(data.subarray(moreXmpName.length + 40));
      else if (marker === 0xe2 && isAt(data, 0, 'ICC_PROFILE\0')) profile.push(data.subarray(14));
      else yield* guarded(segmentTraces(segment));
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { unread: 'broken' };
  }
  if (moreXmp.length > 0) yield* xmpTraces(Buffer.concat(moreXmp));
  if (profile.length > 0) yield* guarded(profileTraces(Buffer.concat(profile)));
  yield* afterEnd(file, end);
}

function* segmentTraces({ marker, data }: Segment): Generator<Found> {
  if (marker === 0xfe) {
    if (speaks(textIn(data))) yield trace('words', 'a comment', textIn(data));
    return;
  }
  if (marker < 0xe0 || marker > 0xef || isPlain(marker, data)) return;
  if (isAt(data, 0, 'Exif\0')) yield* exifTraces(data);
  else if (isAt(data, 0, xmpName)) yield* xmpTraces(data.subarray(xmpName.length));
  else if (isAt(data, 0, 'Photoshop 3.0\0')) yield* photoshopTraces(data);
  else if (isAt(data, 0, 'JFIF\0')) yield* jfifTraces(data);
  else if (isAt(data, 0, 'JFXX\0')) yield trace('hidden picture', 'a small picture in JFIF');
  else if (marker === 0xeb && isAt(data, 0, 'JP')) yield trace('history', 'Content Credentials');
  else if (holdsAnything(data))
    yield trace('hidden data', 'a block of the camera or program', textIn(data.subarray(0, 60)));
}

/** What says how colors are kept, or where a second picture lies, which is looked at by itself. CIPA DC-007; ISO 21496-1. */
function isPlain(marker: number, data: Buffer): boolean {
  if (marker === 0xee) return isAt(data, 0, 'Adobe') && data.length <= 16;
  if (marker === 0xe2) return isAt(data, 0, 'MPF\0') || isAt(data, 0, 'urn:iso:std:iso:ts:21496:-1\0');
  return marker === 0xec && isAt(data, 0, 'Ducky') && data.length <= 20;
}

/** JFIF may hold a small picture of three bytes a pixel. JFIF 1.02. */
function* jfifTraces(data: Buffer): Generator<Found> {
  const [width, height] = part(data, 12, 2);
  if (width && height) yield trace('hidden picture', 'a small picture in JFIF');
}
