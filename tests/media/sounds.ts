import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { big, bytes, inJpeg, inRiff, riffChunk, segment, small } from './bytes.ts';
import { exifBlock, place } from './exif.ts';
import type { Sample } from './sample.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/media', name));

/** Ten frames of silence: MPEG 1, layer 3, 32 kilobits a second, 44,100 a second, one channel. */
const silence = bytes(...Array.from({ length: 10 }, () => bytes('\xff\xfb\x10\xc4', Buffer.alloc(100))));
const syncsafe = (size: number) =>
  Buffer.from([(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127]);

/** A tag of ID3v2.3 with frames in it. */
function id3(...frames: readonly Buffer[]): Buffer {
  const body = bytes(...frames);
  return bytes('ID3\x03\0\0', syncsafe(body.length), body);
}
const frame = (name: string, ...parts: readonly (string | Uint8Array)[]) => {
  const body = bytes(...parts);
  return bytes(name, big(body.length, 4), '\0\0', body);
};
const text = (name: string, words: string) => frame(name, '\0', words);
const pad = (words: string, size: number) => bytes(words, Buffer.alloc(size - words.length));

/** A block of FLAC; the last one has its first bit set. */
const block = (kind: number, data: Uint8Array, last = false) =>
  bytes(kind | (last ? 128 : 0), big(data.length, 3), data);
const vorbis = (...fields: readonly string[]) =>
  bytes(
    small(6, 4),
    'canary',
    small(fields.length, 4),
    ...fields.map((field) => bytes(small(Buffer.byteLength(field), 4), Buffer.from(field))),
  );
const measures = bytes(
  big(4096, 2),
  big(4096, 2),
  big(0, 6),
  Buffer.from([0x0a, 0xc4, 0x40, 0xf0]),
  big(0, 4),
  Buffer.alloc(16),
);

/** An element of EBML. */
const element = (id: string, ...parts: readonly (string | Uint8Array)[]) => {
  const body = bytes(...parts);
  return bytes(Buffer.from(id, 'hex'), bytes(0x08, big(body.length, 4)), body);
};
const webm = (...inSegment: readonly Buffer[]) =>
  bytes(element('1a45dfa3', element('4282', 'webm')), element('18538067', ...inSegment));
const simpleTag = (name: string, value: string) =>
  element('1254c367', element('7373', element('67c8', element('45a3', name), element('4487', value))));

/** Recordings, and films in the form of WebM. */
export async function sounds(): Promise<Sample[]> {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#333' } })
    .jpeg()
    .toBuffer();
  const placed = inJpeg(picture, [segment(0xe1, 'Exif\0\0', exifBlock({ gps: place }))]);
  const cover = (jpeg: Buffer) => frame('APIC', '\0image/jpeg\0\x03\0', jpeg);
  const mp3 = (
    name: string,
    tells: Sample['tells'],
    before: Buffer,
    says?: string,
    after: Uint8Array = Buffer.alloc(0),
  ): Sample => ({
    name: `mp3: ${name}`,
    kind: 'mp3',
    bytes: bytes(before, silence, after),
    tells,
    cleanable: true,
    ...(says !== undefined && { says }),
  });
  const wav = (...chunks: readonly Buffer[]) =>
    inRiff(
      bytes(
        'RIFF',
        small(0, 4),
        'WAVE',
        riffChunk('fmt ', small(1, 2), small(1, 2), small(8000, 4), small(8000, 4), small(1, 2), small(8, 2)),
        riffChunk('data', Buffer.alloc(64, 128)),
      ),
      ...chunks,
    );
  const flac = (...fields: readonly string[]) =>
    bytes('fLaC', block(0, measures), block(4, vorbis(...fields), true));
  const riffSample = (name: string, tells: Sample['tells'], bytes_: Buffer, says?: string): Sample => ({
    name: `wav: ${name}`,
    kind: 'wav',
    bytes: bytes_,
    tells,
    cleanable: true,
    ...(says !== undefined && { says }),
  });
  return [
    mp3('nothing', [], Buffer.alloc(0)),
    mp3(
      'its title, its encoder and a plain cover',
      [],
      id3(text('TIT2', 'Rest'), text('TSSE', 'Lavf60.16.100'), cover(picture)),
    ),
    mp3('by whom', ['name'], id3(text('TPE1', 'Quilla Canary')), 'Quilla Canary'),
    mp3(
      'by whom, in other letters',
      ['name'],
      id3(frame('TPE1', '\x01\xff\xfe', Buffer.from('Quilla Łanary', 'utf16le'))),
      'Quilla Łanary',
    ),
    mp3('a comment', ['words'], id3(frame('COMM', '\0eng', '\0', 'at 12 Canary Lane')), '12 Canary Lane'),
    mp3(
      'a place as a field of one’s own',
      ['place'],
      id3(text('TXXX', `location\0+48.8584+002.2945/`)),
      '+48.8584',
    ),
    mp3('a cover with a place', ['place'], id3(cover(placed)), '48 51 30'),
    mp3(
      'what a program keeps to itself',
      ['hidden data'],
      id3(frame('PRIV', 'org.canary\0', Buffer.from([1, 2, 3]))),
    ),
    mp3('a frame that nobody has described', ['hidden data'], id3(text('VPE1', 'Quilla Canary')), 'Quilla'),
    mp3(
      'the old fields at its end',
      ['name', 'time'],
      Buffer.alloc(0),
      'Quilla',
      bytes('TAG', pad('Rest', 30), pad('Quilla', 30), pad('', 30), '2024', pad('', 31)),
    ),
    mp3(
      'a picture between two recordings',
      ['hidden data', 'place'],
      id3(cover(placed)),
      undefined,
      bytes(placed, silence),
    ),
    riffSample('nothing', [], wav()),
    riffSample(
      'its list of fields',
      ['name', 'words'],
      wav(
        riffChunk(
          'LIST',
          'INFO',
          riffChunk('IART', 'Quilla Canary\0'),
          riffChunk('INAM', 'Rest\0'),
          riffChunk('ICMT', 'in my room\0'),
        ),
      ),
      'in my room',
    ),
    riffSample(
      'what a recorder writes for broadcasting',
      ['words', 'device', 'time'],
      wav(
        riffChunk(
          'bext',
          pad('A session with Bob', 256),
          pad('CanaryRecorder', 32),
          pad('SN 12345', 32),
          '2024-05-1814:30:22',
          Buffer.alloc(256),
        ),
      ),
      'A session with Bob',
    ),
    riffSample('a block that nobody knows', ['hidden data'], wav(riffChunk('cnry', 'x\x01y'))),
    { name: 'flac: its title', kind: 'flac', bytes: flac('TITLE=Rest'), tells: [] },
    {
      name: 'flac: by whom and where',
      kind: 'flac',
      bytes: flac('ARTIST=Quilla', 'LOCATION=Canary Lane'),
      tells: ['name', 'place'],
      says: 'Canary Lane',
      cleanable: true,
    },
    {
      name: 'opus: by whom and where, as WhatsApp and others pack it',
      kind: 'opus',
      bytes: fixture('voice.opus'),
      tells: ['name', 'place', 'words'],
      says: '+48.8584',
      cleanable: true,
    },
    {
      name: 'webm: the program that made it smaller',
      kind: 'webm',
      bytes: webm(element('1549a966', element('4d80', 'Lavf60'), element('5741', 'Lavf60'))),
      tells: [],
    },
    {
      name: 'webm: with what, when',
      kind: 'webm',
      bytes: webm(
        element('1549a966', element('5741', 'CanaryPhone 9'), element('4461', big(0, 2), big(12345, 6))),
      ),
      tells: ['device', 'time'],
      says: 'CanaryPhone 9',
      cleanable: true,
    },
    {
      name: 'webm: by whom',
      kind: 'webm',
      bytes: webm(simpleTag('ARTIST', 'Quilla Canary'), simpleTag('TITLE', 'Rest')),
      tells: ['name'],
      says: 'Quilla Canary',
      cleanable: true,
    },
    {
      name: 'webm: an attached picture with a place',
      kind: 'webm',
      bytes: webm(
        element('1941a469', element('61a7', element('466e', 'cover.jpg'), element('465c', placed))),
      ),
      tells: ['words', 'place'],
      says: '48 51 30',
      cleanable: true,
    },
    {
      name: 'mp4: real, from ffmpeg and exiftool',
      kind: 'mp4',
      bytes: fixture('clip.mp4'),
      tells: ['place', 'name', 'device'],
      says: 'CanaryPhone 9',
      cleanable: true,
    },
  ];
}
