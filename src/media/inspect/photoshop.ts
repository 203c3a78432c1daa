import { holdsAnything, isAt, part, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { exifTraces } from './exif.ts';
import { profileTraces } from './icc.ts';
import { iptcTraces } from './iptc.ts';
import { xmpTraces } from './xmp.ts';

/** Resources that say how to print or show, and nothing else. Adobe Photoshop File Formats Specification, Image Resource IDs. */
const harmless = new Set([
  ...[0x03ed, 0x03f3, 0x03f4, 0x03f5, 0x03f8, 0x0400, 0x0402, 0x0406, 0x0408, 0x040a, 0x040d, 0x0411],
  ...[0x0414, 0x0416, 0x0417, 0x0419, 0x0425, 0x0426, 0x0428, 0x2710],
]);

/** What the resources tell that Photoshop, and others after it, put into pictures. */
export function* photoshopTraces(block: Buffer): Generator<Found> {
  let at = isAt(block, 0, 'Photoshop 3.0\0') ? 14 : 0;
  while (at + 12 <= block.length && /^[\w ]{4}$/.test(block.toString('latin1', at, at + 4))) {
    const id = block.readUInt16BE(at + 4);
    const nameEnd = at + 7 + block.readUInt8(at + 6);
    const start = nameEnd + (nameEnd % 2 === at % 2 ? 0 : 1);
    const data = part(block, start + 4, block.readUInt32BE(start));
    yield* guarded(resource(id, data));
    at = start + 4 + data.length + (data.length % 2);
  }
}

function* resource(id: number, data: Buffer): Generator<Found> {
  const where = 'what Photoshop keeps with a picture';
  if (id === 0x0404) yield* iptcTraces(data);
  else if (id === 0x0422 || id === 0x0423) yield* exifTraces(data);
  else if (id === 0x0424) yield* xmpTraces(data);
  else if (id === 0x040f) yield* profileTraces(data);
  else if (id === 0x0409 || id === 0x040c) {
    yield trace('hidden picture', `a small picture in ${where}`);
    // After 28 bytes of measures a whole JPEG follows.
    yield { inner: data.subarray(28), where: `a small picture in ${where}` };
  } else if (id === 0x0421) yield trace('device', where, 'Photoshop');
  else if (!harmless.has(id) && holdsAnything(data)) {
    const text = textIn(data);
    yield speaks(text) && !/[^\p{L}\p{N}\p{P}\p{Z}\p{S}]/u.test(text)
      ? trace('words', where, text)
      : trace('hidden data', where);
  }
}
