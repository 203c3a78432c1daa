import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { big, box, bytes, chunk, inPng, inRiff, riffChunk } from './bytes.ts';
import { exifBlock, place } from './exif.ts';
import { iptc, xmp } from './fields.ts';
import { heif } from './heif.ts';
import { profile } from './profile.ts';
import type { Sample } from './sample.ts';

const square = () => sharp({ create: { width: 24, height: 16, channels: 3, background: '#2c5f57' } });
const clear = () =>
  sharp({ create: { width: 24, height: 16, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } } });
const exif = exifBlock({ main: { 0x013b: 'Quilla Canary' }, gps: place });
const gpsXmp = xmp('<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>');

/** As ImageMagick keeps in PNG what PNG has no place for. */
function raw(kind: string, block: Buffer): string {
  return `Raw profile type ${kind}\0\n${kind}\n${String(block.length).padStart(8)}\n${block.toString('hex').replace(/.{72}/g, '$&\n')}\n`;
}

/** PNGs by their chunks. */
export async function pngs(): Promise<Sample[]> {
  const plain = await square().png().toBuffer();
  const png = (name: string, tells: Sample['tells'], bytes: Buffer, more: Partial<Sample> = {}): Sample => ({
    name: `png: ${name}`,
    kind: 'png',
    bytes,
    tells,
    cleanable: true,
    ...more,
  });
  const both = { says: 'Quilla Canary' };
  return [
    png('nothing', [], plain),
    png('half clear', [], await clear().png().toBuffer()),
    png(
      'its density and turn',
      [],
      inPng(
        plain,
        'early',
        chunk('pHYs', big(5669, 4), big(5669, 4), '\x01'),
        chunk('eXIf', exifBlock({ main: { 0x0112: { short: 6 } } })),
      ),
    ),
    png('Exif', ['place', 'name'], inPng(plain, 'early', chunk('eXIf', exif)), both),
    png('Exif after what is drawn', ['place', 'name'], inPng(plain, 'late', chunk('eXIf', exif)), both),
    png(
      'Exif as a text of ImageMagick’s',
      ['place', 'name'],
      inPng(plain, 'late', chunk('tEXt', raw('exif', bytes('Exif\0\0', exif)))),
      both,
    ),
    png(
      'Exif as a packed text',
      ['place', 'name'],
      inPng(
        plain,
        'early',
        chunk(
          'zTXt',
          'Raw profile type APP1\0\0',
          deflateSync(Buffer.from(raw('APP1', bytes('Exif\0\0', exif)).split('\0')[1] ?? '')),
        ),
      ),
      both,
    ),
    png(
      'XMP as a text of ImageMagick’s',
      ['place'],
      inPng(plain, 'late', chunk('tEXt', raw('xmp', bytes(gpsXmp)))),
    ),
    png(
      'IPTC as a text of ImageMagick’s',
      ['place'],
      inPng(
        plain,
        'late',
        chunk(
          'tEXt',
          raw(
            'iptc',
            bytes('8BIM\x04\x04\0\0', big(iptc({ 90: 'CanaryCity' }).length, 4), iptc({ 90: 'CanaryCity' })),
          ),
        ),
      ),
    ),
    png('XMP', ['place'], inPng(plain, 'early', chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', gpsXmp))),
    png(
      'XMP, packed',
      ['place'],
      inPng(plain, 'late', chunk('iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(Buffer.from(gpsXmp)))),
    ),
    png('an author', ['name'], inPng(plain, 'early', chunk('tEXt', 'Author\0Quilla Canary')), both),
    png(
      'a comment in another alphabet',
      ['words'],
      inPng(plain, 'late', chunk('iTXt', 'Comment\0\0\0\0\0', Buffer.from('Quilla ☂'))),
      { says: 'Quilla ☂' },
    ),
    png(
      'when it was changed',
      ['time'],
      inPng(plain, 'late', chunk('tIME', big(2024, 2), '\x05\x12\x0e\x1e\x16')),
    ),
    png(
      'the profile of a screen',
      ['device'],
      inPng(plain, 'early', chunk('iCCP', 'ICC\0\0', deflateSync(profile('DELL U2720Q')))),
    ),
    png(
      'the profile of a screen under the name of sRGB',
      ['device'],
      inPng(
        plain,
        'early',
        chunk('iCCP', 'ICC\0\0', deflateSync(profile('sRGB', { mmod: bytes('mmod\0\0\0\0', 'SN12345') }))),
      ),
    ),
    png(
      'what was left when it was cropped',
      ['hidden data'],
      bytes(plain, Buffer.from('a part of what was there before')),
    ),
    png('a second picture after the end', ['hidden picture'], bytes(plain, plain)),
    png('the layers of a program', ['hidden data'], inPng(plain, 'late', chunk('mkBF', 'layers'))),
  ];
}

/** WebP, GIF, TIFF, HEIC and AVIF, icons and bitmaps, by their parts. */
export async function otherPictures(): Promise<Sample[]> {
  const webp = await clear().webp().toBuffer();
  const frames = await sharp(
    [await clear().png().toBuffer(), await square().ensureAlpha().png().toBuffer()],
    { join: { animated: true } },
  )
    .gif()
    .toBuffer();
  const moving = await sharp(frames, { animated: true }).webp().toBuffer();
  const tiff = await square().tiff().toBuffer();
  const png = await square().png().toBuffer();
  const comment = (text: string) => bytes('!\xfe', text.length, text, '\0');
  const inGif = (...blocks: readonly Buffer[]) => bytes(frames.subarray(0, -1), ...blocks, ';');
  const trailer = bytes(1, Buffer.from(Array.from({ length: 256 }, (_, index) => 255 - index)), '\0');
  return [
    { name: 'webp: half clear', kind: 'webp', bytes: webp, tells: [] },
    { name: 'webp: moving', kind: 'webp', bytes: moving, tells: [] },
    {
      name: 'webp: Exif',
      kind: 'webp',
      bytes: inRiff(moving, riffChunk('EXIF', exif)),
      tells: ['place', 'name'],
      cleanable: true,
    },
    {
      name: 'webp: XMP',
      kind: 'webp',
      bytes: inRiff(webp, riffChunk('XMP ', gpsXmp)),
      tells: ['place'],
      cleanable: true,
    },
    {
      name: 'webp: a block that nobody knows',
      kind: 'webp',
      bytes: inRiff(webp, riffChunk('NOTE', 'Quilla')),
      tells: ['hidden data'],
      cleanable: true,
    },
    {
      name: 'webp: bytes after the end',
      kind: 'webp',
      bytes: bytes(webp, 'left over'),
      tells: ['hidden data'],
      cleanable: true,
    },
    { name: 'gif: moving', kind: 'gif', bytes: frames, tells: [] },
    { name: 'gif: without its last byte', kind: 'gif', bytes: frames.subarray(0, -1), tells: [] },
    {
      name: 'gif: a comment',
      kind: 'gif',
      bytes: inGif(comment('Quilla Canary')),
      tells: ['words'],
      says: 'Quilla Canary',
      cleanable: true,
    },
    {
      name: 'gif: XMP',
      kind: 'gif',
      bytes: inGif(bytes('!\xff\x0bXMP DataXMP', gpsXmp, trailer)),
      tells: ['place'],
      cleanable: true,
    },
    {
      name: 'gif: a block of a program',
      kind: 'gif',
      bytes: inGif(bytes('!\xff\x0bCANARY  1.0', 5, 'hello', '\0')),
      tells: ['hidden data'],
      cleanable: true,
    },
    { name: 'tiff: nothing', kind: 'tif', bytes: tiff, tells: [] },
    {
      name: 'tiff: a place',
      kind: 'tif',
      bytes: exif,
      tells: ['place', 'name'],
      says: '48 51 30',
      cleanable: false,
    },
    {
      name: 'tiff: a place as surveyors write it',
      kind: 'tif',
      bytes: exifBlock({ main: { 0x8482: { fractions: [1, 1, 2, 1] } } }),
      tells: ['place'],
      cleanable: false,
    },
    { name: 'avif: nothing', kind: 'avif', bytes: await square().avif().toBuffer(), tells: [] },
    { name: 'avif: half clear', kind: 'avif', bytes: await clear().avif().toBuffer(), tells: [] },
    {
      name: 'heic: one picture, with what is see-through of it',
      kind: 'heic',
      bytes: heif([{ type: 'hvc1' }, { type: 'hvc1', alphaOf: 1 }]),
      tells: [],
    },
    {
      name: 'heic: Exif',
      kind: 'heic',
      bytes: heif([{ type: 'hvc1' }, { type: 'Exif', data: bytes(big(0, 4), exif), of: 1 }]),
      tells: ['place', 'name'],
      cleanable: false,
    },
    {
      name: 'avif: XMP',
      kind: 'avif',
      bytes: heif([{ type: 'av01' }, { type: 'mime', data: bytes(gpsXmp), of: 1 }]),
      tells: ['place'],
      cleanable: false,
    },
    {
      name: 'heic: a small picture',
      kind: 'heic',
      bytes: heif([{ type: 'hvc1' }, { type: 'hvc1', of: 1, as: 'thmb' }]),
      tells: ['hidden picture'],
      cleanable: false,
    },
    {
      name: 'heic: how far away everything is',
      kind: 'heic',
      bytes: heif([{ type: 'hvc1' }, { type: 'hvc1', of: 1, as: 'auxl' }]),
      tells: ['hidden picture'],
      cleanable: false,
    },
    {
      name: 'heic: bytes that no item names',
      kind: 'heic',
      bytes: heif([{ type: 'hvc1' }], 'left over from a small picture'),
      tells: ['hidden data'],
      cleanable: false,
    },
    {
      name: 'heic: a film beside it',
      kind: 'heic',
      bytes: bytes(heif([{ type: 'hvc1' }]), box('mpvd', box('ftyp', 'mp42\0\0\0\0'), box('moov'))),
      tells: ['hidden picture'],
      cleanable: false,
    },
    {
      name: 'icon: a PNG with its author',
      kind: 'ico',
      bytes: bytes(
        '\0\0\x01\0\x01\0',
        '\x10\x10\0\0\x01\0\x20\0',
        sized(inPng(png, 'early', chunk('tEXt', 'Author\0Quilla Canary'))),
      ),
      tells: ['name'],
      says: 'Quilla Canary',
      cleanable: false,
    },
  ];
}

function sized(png: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(png.length);
  head.writeUInt32LE(22, 4);
  return bytes(head, png);
}
