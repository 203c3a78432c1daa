import { isAt, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found, type Tells } from '../trace.ts';
import { unpacked } from '../unpack.ts';
import { afterEnd } from './after-end.ts';
import { exifTraces } from './exif.ts';
import { profileTraces } from './icc.ts';
import { iptcTraces } from './iptc.ts';
import { photoshopTraces } from './photoshop.ts';
import { chunksOf, type Chunk } from './png-chunks.ts';
import { xmpTraces } from './xmp.ts';

/** Chunks that say how the picture is kept, shown or moved. PNG, third edition, 11; Apple's iDOT; ImageMagick's; Android's. */
export const drawing = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT oFFs sCAL CgBI iDOT orNT vpAg npTc npLb npOl'.split(
    ' ',
  ),
);

/** What a PNG tells. */
export function* pngTraces(file: Buffer): Generator<Found> {
  let end = file.length;
  try {
    for (const chunk of chunksOf(file)) {
      if (chunk.name === 'IEND') end = chunk.end;
      else if (!drawing.has(chunk.name)) yield* guarded(chunkTraces(chunk));
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { unread: 'broken' };
  }
  yield* afterEnd(file, end);
}

function* chunkTraces({ name, data }: Chunk): Generator<Found> {
  if (name === 'eXIf' || name === 'zxIf') yield* exifTraces(data);
  else if (name === 'iCCP') yield* profileTraces(unpacked(data.subarray(data.indexOf(0) + 2)));
  else if (name === 'tIME') yield trace('time', 'the time of the last change');
  else if (name === 'caBX') yield trace('history', 'Content Credentials');
  else if (name === 'tEXt' || name === 'zTXt' || name === 'iTXt') yield* textTraces(name, data);
  else yield trace('hidden data', `a block named "${name}"`);
}

/** Texts under a keyword. PNG, third edition, 11.3.3. */
function* textTraces(name: string, data: Buffer): Generator<Found> {
  const after = data.indexOf(0);
  if (after < 0) throw new RangeError('A text without its keyword.');
  const keyword = data.toString('latin1', 0, after);
  const value = valueOf(name, data, after + 1);
  const raw = /^Raw profile type (\S+)/i.exec(keyword)?.[1]?.toLowerCase();
  if (raw !== undefined) yield* rawProfile(raw, value);
  else if (keyword === 'XML:com.adobe.xmp') yield* xmpTraces(value);
  else if (speaks(textIn(value)) && !isNumber(textIn(value)))
    yield trace(keywordTells(keyword), `a text named "${keyword.slice(0, 40)}"`, textIn(value));
}

function valueOf(name: string, data: Buffer, start: number): Buffer {
  if (name === 'tEXt') return data.subarray(start);
  if (name === 'zTXt') return unpacked(data.subarray(start + 1));
  // The language and the translated keyword each end in a zero.
  const language = data.indexOf(0, start + 2);
  const translated = data.indexOf(0, language + 1);
  if (language < 0 || translated < 0) throw new RangeError('A text breaks off.');
  const text = data.subarray(translated + 1);
  return data.readUInt8(start) === 1 ? unpacked(text) : text;
}

/** As ImageMagick keeps what PNG has no place for: the kind, the length, and the bytes as hexadecimal digits. */
function* rawProfile(kind: string, value: Buffer): Generator<Found> {
  const [, , ...lines] = value.toString('latin1').trim().split('\n');
  const block = Buffer.from(lines.join('').replace(/\s/g, ''), 'hex');
  if (isAt(block, 0, 'Exif\0')) yield* exifTraces(block);
  else if (kind === 'exif') yield* exifTraces(block);
  else if (kind === 'xmp' || isAt(block, 0, 'http://ns.adobe.com/xap/1.0/\0'))
    yield* xmpTraces(block.subarray(isAt(block, 0, 'http:') ? block.indexOf(0) + 1 : 0));
  else if (kind === 'icc' || kind === 'icm') yield* profileTraces(block);
  else if (isAt(block, 0, '8BIM') || isAt(block, 0, 'Photoshop')) yield* photoshopTraces(block);
  else if (isAt(block, 0, '\x1c')) yield* iptcTraces(block);
  else if (block.length > 0) yield trace('hidden data', `a text named "Raw profile type ${kind}"`);
}

/** The keywords that the standard names, and ImageMagick's and screenshots' own. */
function keywordTells(keyword: string): Tells {
  if (/^(?:\w+:)?(?:author|artist|copyright|creator|owner)/i.test(keyword)) return 'name';
  if (/gps|location|city|latitude|longitude/i.test(keyword)) return 'place';
  if (/^(?:\w+:)?(?:software|source|make|model|device|camera|lens|bodyserial)/i.test(keyword))
    return 'device';
  if (/time|date|timestamp/i.test(keyword)) return 'time';
  return 'words';
}

/** ImageMagick keeps measures of the picture as texts. */
function isNumber(text: string): boolean {
  return /^[-+\d.,\s/%x]*$/.test(text);
}
