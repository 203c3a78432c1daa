import { isAt } from '../bytes.ts';
import { segmentsOf, type Segment } from '../inspect/jpeg-segments.ts';
import { orientationOnly } from './orientation.ts';
import { plainProfile } from './profile.ts';

/** A JPEG with what is drawn, its colors and its turn, up to the end of the first picture. */
export function cleanJpeg(file: Buffer): Buffer {
  const profile: Buffer[] = [];
  let exif: Buffer | undefined;
  const drawing: Buffer[] = [];
  let drawnTo = 0;
  for (const segment of segmentsOf(file)) {
    const { marker, data, start, end } = segment;
    if (isAt(data, 0, 'ICC_PROFILE\0') && marker === 0xe2) profile.push(data.subarray(14));
    if (isAt(data, 0, 'Exif\0') && marker === 0xe1) exif ??= orientationOnly(data);
    // What lies between two segments is drawn.
    if (drawnTo > 0 && start > drawnTo) drawing.push(file.subarray(drawnTo, start));
    if (isDrawing(segment)) drawing.push(file.subarray(start, end));
    drawnTo = end;
  }
  const [begin, ...rest] = drawing;
  const head = [...(exif ? [written(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]))] : [])];
  if (profile.length > 0) head.push(...profileSegments(plainProfile(Buffer.concat(profile))));
  return Buffer.concat([begin ?? Buffer.alloc(0), ...head, ...rest]);
}

/** Neither a comment nor a block of a program's: of those only the one for how colors are kept (Adobe's) matters. */
function isDrawing({ marker, data }: Segment): boolean {
  if (marker === 0xee) return isAt(data, 0, 'Adobe') && data.length <= 16;
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef);
}

/** ICC.1:2022, B.4: a number of segments, each with its place among them. */
function profileSegments(profile: Buffer): Buffer[] {
  const most = 65_519;
  const count = Math.ceil(profile.length / most);
  return Array.from({ length: count }, (_, index) => {
    const head = Buffer.from(`ICC_PROFILE\0${String.fromCharCode(index + 1, count)}`, 'latin1');
    return written(0xe2, Buffer.concat([head, profile.subarray(index * most, (index + 1) * most)]));
  });
}

function written(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
