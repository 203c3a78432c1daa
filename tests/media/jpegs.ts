import sharp from 'sharp';
import { big, box, bytes, inJpeg, segment, small } from './bytes.ts';
import { exifBlock, place } from './exif.ts';
import { iptc, irb, xmp } from './fields.ts';
import { profile } from './profile.ts';
import type { Sample } from './sample.ts';

const exif = (block: Parameters<typeof exifBlock>[0]) => segment(0xe1, 'Exif\0\0', exifBlock(block));
const xmpSegment = (packet: string) => segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', packet);

/** JPEGs by what stands in their segments and after their end. */
export async function jpegs(): Promise<Sample[]> {
  const plain = await sharp({ create: { width: 24, height: 16, channels: 3, background: '#2c5f57' } })
    .jpeg()
    .toBuffer();
  const jpeg = (
    name: string,
    tells: Sample['tells'],
    segments: readonly Buffer[],
    more: Partial<Sample> = {},
    after?: Uint8Array,
  ): Sample => ({
    name: `jpeg: ${name}`,
    kind: 'jpg',
    bytes: inJpeg(plain, segments, after),
    tells,
    cleanable: true,
    ...more,
  });
  const placed = inJpeg(plain, [exif({ gps: place })]);
  const [long, more] = [
    xmp('<dc:title>long</dc:title>'),
    xmp('<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>'),
  ];
  return [
    jpeg('nothing', [], []),
    jpeg(
      'its turn and density alone',
      [],
      [exif({ main: { 0x0112: { short: 6 }, 0x0128: { short: 2 }, 0x011a: { fractions: [72, 1] } } })],
    ),
    jpeg(
      'the version of GPS alone, as Canon writes it',
      [],
      [exif({ gps: { 0: { raw: Buffer.from([2, 2, 0, 0]) } } })],
    ),
    jpeg(
      'a place that was never found',
      [],
      [exif({ gps: { 2: { fractions: [0, 0, 0, 0, 0, 0] }, 9: 'V' } })],
    ),
    jpeg(
      'exposure alone',
      [],
      [
        exif({
          exif: {
            0x829a: { fractions: [1, 60] },
            0x8827: { short: 100 },
            0x9000: { raw: Buffer.from('0232') },
          },
        }),
      ],
    ),
    jpeg('sRGB', [], [segment(0xe2, 'ICC_PROFILE\0\x01\x01', profile('sRGB IEC61966-2.1'))]),
    jpeg('Adobe’s way with colors', [], [segment(0xee, 'Adobe\0\x64\0\0\0\0\0')]),
    jpeg(
      'what a print needs, from Photoshop',
      [],
      [segment(0xed, irb(0x03ed, '\0\x48\0\0\0\x01\0\x01\0\x48\0\0\0\x01\0\x01'))],
    ),
    jpeg('filling after the end', [], [], {}, Buffer.from('\r\n\0\0\0\xff\xff', 'latin1')),
    jpeg('a place', ['place'], [exif({ gps: place })], { says: '48 51 30' }),
    jpeg(
      'a place, highest byte first',
      ['place'],
      [
        segment(
          0xe1,
          'Exif\0\0',
          'MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\x01\0\x02\0\x05\0\0\0\x01\0\0\0\x2c\0\0\0\0\0\0\0\x30\0\0\0\x01',
        ),
      ],
    ),
    jpeg(
      'who, with what and when',
      ['name', 'device', 'time'],
      [exif({ main: { 0x010f: 'Canary', 0x013b: 'Quilla Canary', 0x0132: '2024:05:18 14:30:22' } })],
      { says: 'Quilla Canary' },
    ),
    jpeg(
      'an owner and serial numbers',
      ['name', 'device'],
      [exif({ exif: { 0xa430: 'Quilla Canary', 0xa431: 'CNRY12345' } })],
      { says: 'CNRY12345' },
    ),
    jpeg(
      'the camera’s own notes',
      ['device'],
      [exif({ exif: { 0x927c: { raw: Buffer.from('Canary\0\x01\x02Serial CNRY12345') } } })],
    ),
    jpeg(
      'words in Exif',
      ['words'],
      [exif({ exif: { 0x9286: { raw: bytes('UNICODE\0', Buffer.from('At Quilla’s', 'utf16le')) } } })],
      { says: 'At Quilla’s' },
    ),
    jpeg(
      'Windows’ author',
      ['name'],
      [exif({ main: { 0x9c9d: { raw: Buffer.from('Quilla Canary\0', 'utf16le') } } })],
      { says: 'Quilla Canary' },
    ),
    jpeg(
      'a small picture with a place of its own',
      ['hidden picture', 'place'],
      [exif({ thumbnail: placed })],
    ),
    jpeg('XMP with a place', ['place'], [xmpSegment(xmp('<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>'))], {
      says: '48,51.5N',
    }),
    jpeg(
      'XMP with a place as an attribute, under another prefix',
      ['place'],
      [xmpSegment(xmp('', 'xmlns:ns1="http://ns.adobe.com/photoshop/1.0/" ns1:City="CanaryCity"'))],
      { says: 'CanaryCity' },
    ),
    jpeg(
      'XMP in two parts',
      ['words', 'place'],
      [
        xmpSegment(long),
        segment(
          0xe1,
          'http://ns.adobe.com/xmp/extension/\0',
          '0123456789ABCDEF0123456789ABCDEF',
          big(more.length, 4),
          big(0, 4),
          more,
        ),
      ],
    ),
    jpeg(
      'XMP beside a gain map',
      ['place', 'hidden picture'],
      [
        xmpSegment(
          xmp(
            '<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>',
            'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"',
          ),
        ),
        segment(0xe2, 'MPF\0II*\0'),
      ],
      {},
      plain,
    ),
    jpeg('an empty packet of XMP', [], [xmpSegment(xmp(''))]),
    jpeg(
      'faces by name',
      ['name'],
      [
        xmpSegment(
          xmp(
            '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li mwg-rs:Name="Quilla Canary" mwg-rs:Rotation="0.1"/></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>',
          ),
        ),
      ],
      { says: 'Quilla Canary' },
    ),
    jpeg(
      'IPTC with city, street and author',
      ['place', 'name'],
      [segment(0xed, irb(0x0404, iptc({ 90: 'CanaryCity', 92: '12 Canary Lane', 80: 'Quilla Canary' })))],
      { says: '12 Canary Lane' },
    ),
    jpeg(
      'Photoshop’s small picture, with a place of its own',
      ['hidden picture', 'place'],
      [segment(0xed, irb(0x040c, bytes(Buffer.alloc(28), placed)))],
    ),
    jpeg('a comment', ['words'], [segment(0xfe, 'Photo by Quilla Canary')], {
      says: 'Photo by Quilla Canary',
    }),
    jpeg(
      'the profile of a screen',
      ['device'],
      [segment(0xe2, 'ICC_PROFILE\0\x01\x01', profile('Quilla’s MacBook'))],
    ),
    jpeg(
      'a small picture in JFIF',
      ['hidden picture'],
      [segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', Buffer.from([1, 2, 3]))],
    ),
    jpeg('a block of the camera’s', ['hidden data'], [segment(0xe3, 'QVCI\0\x01\x02 serial 12345')]),
    jpeg(
      'where it has been edited, signed',
      ['history'],
      [segment(0xeb, 'JP\0\x01\0\0\0\x01', box('jumb', 'Quilla'))],
    ),
    jpeg('a second picture after the end, with a place', ['hidden picture', 'place'], [], {}, placed),
    jpeg(
      'the film of a motion photo',
      ['hidden picture', 'place'],
      [],
      {},
      bytes(
        'MotionPhoto_Data',
        box('ftyp', 'mp42\0\0\0\0'),
        box('moov', box('udta', box('\xa9xyz', big(18, 2), big(0x15c7, 2), '+48.8584+002.2945/'))),
      ),
    ),
    jpeg('bytes after the end', ['hidden data'], [], {}, Buffer.from('some words of a program')),
    {
      name: 'jpeg: cut in the middle',
      kind: 'jpg',
      bytes: bytes(placed.subarray(0, placed.length - 60)),
      tells: ['place'],
      unread: 'broken',
      cleanable: false,
    },
    {
      name: 'jpeg: Exif that points beyond its end',
      kind: 'jpg',
      bytes: inJpeg(plain, [segment(0xe1, 'Exif\0\0', 'II*\0', small(4000, 4))]),
      tells: [],
      unread: 'broken',
      cleanable: true,
    },
  ];
}
