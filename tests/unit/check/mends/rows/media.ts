import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Written } from '../../folder.ts';
import { also, text } from '../inputs.ts';
import { sample } from './samples.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../fixtures/blog/posts/with-files/${name}`, import.meta.url));
const mp3 = fixture('rest.mp3');
const mp4 = fixture('clip.mp4');
const pdf = fixture('page.pdf');
const vtt = fixture('lamp.vtt');
const drawn = (color: string, width = 24, height = 16) =>
  sharp({ create: { width, height, channels: 3, background: color } })
    .png()
    .toBuffer();
const inOne = async (frames: number, width?: number, height?: number) => {
  const [one, other] = [await drawn('#a00', width, height), await drawn('#0a0', width, height)];
  return sharp(
    Array.from({ length: frames }, (_, at) => (at % 2 === 0 ? one : other)),
    { join: { animated: true } },
  );
};
const tiff = await (await inOne(2)).tiff().toBuffer();
const longGif = await (await inOne(100, 700, 500)).gif({ effort: 1 }).toBuffer();
/** A PNG that says, behind its first block, that it is the first of two moments. */
function movingPng(png: Uint8Array): Buffer {
  const body = Buffer.from('6163544c0000000200000000', 'hex');
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, check, png.subarray(33)]);
}
/** A film whose pictures are said to be packed as telephones do it since 2017. */
const hevc = Buffer.from(mp4.toString('latin1').replaceAll('avc1', 'hvc1'), 'latin1');
const srt = '1\n00:00:01,000 --> 00:00:02,000\nA lamp.\n';
const voice = '<Audio src="./rest.mp3" title="Rest">\n\nTwo tones.\n\n</Audio>';
const captioned = 'title="A lamp" captions="./lamp.vtt"';

/** A text beside which files lie. */
function beside(body: string, files: Written = {}): Written {
  const there = Object.entries(files).map(([name, bytes]) => [`posts/${name}`, bytes] as const);
  return { ...text(body), ...Object.fromEntries(there) };
}

/** A link to a file of some kind. */
function linked(name: string, bytes: string | Uint8Array, more: Written = {}): Written {
  return beside(`[a](./${name})`, { [name]: bytes, ...more });
}

/** What is told of files that texts show, play and hand out. */
export const inMedia: Readonly<Record<string, readonly Written[]>> = {
  'check/files/attachments.ts': [
    beside('Listen: <Audio src="./rest.mp3" title="Rest">words</Audio> and go on.', { 'rest.mp3': mp3 }),
    linked('sheet.pdf', Buffer.concat([pdf, Buffer.alloc(26_000_000, 0x20)])),
  ],
  'check/files/attachment-names.ts': [
    beside(voice.replace('rest', 'rset'), { 'rest.mp3': mp3 }),
    beside(voice),
    beside(voice.replace('./', '/')),
    beside(voice.replace('./', '../../')),
    beside(voice.replace('./', ''), { 'rest.mp3': mp3 }),
    beside(voice.replace('./', 'https://others.example/')),
    beside(voice.replace('./', 'file:///C:/')),
  ],
  'check/files/player-words.ts': [
    beside('<Audio src="./rest.mp3" title="Rest" />', { 'rest.mp3': mp3 }),
    beside(voice.replaceAll('Audio', 'Video'), { 'rest.mp3': mp3 }),
    beside('<Audio src="./clip.mp4" title="A lamp">\n\nA lamp.\n\n</Audio>', { 'clip.mp4': mp4 }),
    beside('<Audio src="./page.pdf" title="A sheet">\n\nA sheet.\n\n</Audio>', { 'page.pdf': pdf }),
    beside('<Video src="./clip.mp4" title="A lamp" />', { 'clip.mp4': mp4 }),
    beside('<Video src="./clip.mp4" title="A lamp" captions="./lamp.srt" />', {
      'clip.mp4': mp4,
      'lamp.srt': srt,
    }),
    beside('<Video src="./clip.mp4" title="A lamp" captions="./lamp.txt" />', {
      'clip.mp4': mp4,
      'lamp.txt': 'A lamp.',
    }),
    beside(`<Video src="./quiet.webm" title="A lamp" />`, {
      'quiet.webm': sample('webm: the program that made it smaller'),
    }),
    beside('<Audio src="./rest.opus" title="Rest">\n\nTwo tones.\n\n</Audio>', {
      'rest.opus': readFileSync(new URL('../../../../fixtures/media/voice.opus', import.meta.url)),
    }),
  ],
  'check/files/player-words.ts, films': [
    beside('<Video src="./clip.mp4" title="A lamp" captions="./lamp.vtt" />', {
      'clip.mp4': hevc,
      'lamp.vtt': vtt,
    }),
  ],
  'check/pictures/posters.ts': [
    beside(`<Video src="./clip.mp4" ${captioned} poster="./lamp.png" />`, {
      'clip.mp4': mp4,
      'lamp.vtt': vtt,
    }),
    beside(`<Video src="./clip.mp4" ${captioned} poster="./lmap.png" />`, {
      'clip.mp4': mp4,
      'lamp.vtt': vtt,
      'lamp.png': sample('png: nothing'),
    }),
    beside(`<Video src="./clip.mp4" ${captioned} poster="./lamp.png" />`, {
      'clip.mp4': mp4,
      'lamp.vtt': vtt,
      'lamp.png': '<!doctype html><title>A lamp</title>',
    }),
  ],
  'check/files/raw-players.ts': [
    beside('<audio controls src="/voice.mp3"></audio>'),
    beside('<audio controls><source src="./rest.mp3"></audio>', { 'rest.mp3': mp3 }),
    beside('<audio controls src="./rest.mp3" title="Rest"></audio>', { 'rest.mp3': mp3 }),
    beside('<audio controls src="./rset.mp3" title="Rest"></audio>', { 'rest.mp3': mp3 }),
    beside('<audio controls src="./rest.mp3">Two <b>tones</b>.</audio>', { 'rest.mp3': mp3 }),
    beside('Here <audio controls src="/voice.mp3"></audio> it is.'),
    beside('Hear <audio controls src="./rest.mp3" title="Rest"></audio> it.', { 'rest.mp3': mp3 }),
    beside('- <audio controls src="./rest.mp3" title="Rest"></audio>', { 'rest.mp3': mp3 }),
    beside('- Hear <audio controls src="./rest.mp3">Two tones</audio> it.', { 'rest.mp3': mp3 }),
    beside('<audio controls>\n<source src="./voice.mp3">\nTwo tones.\n</audio>'),
    beside('<video src="https://others.example/a.mp4"></video>'),
    beside(
      '<video controls aria-label="A lamp">\n<source src="./clip.mp4" type="video/mp4">\n<track src="./lamp.vtt">\n</video>',
      { 'clip.mp4': mp4, 'lamp.vtt': vtt },
    ),
  ],
  'check/pictures/opened-pictures.ts': [
    beside('![A voice](./rest.mp3)', { 'rest.mp3': mp3 }),
    beside('![A film](./clip.mp4)', { 'clip.mp4': mp4 }),
    beside('![A lamp](./lamp.tiff)', { 'lamp.tiff': tiff }),
    { ...also('cover: { src: ./lamp.png, alt: A lamp }'), 'posts/lamp.png': '' },
    beside('![A lamp](./lamp.gif)', { 'lamp.gif': longGif }),
    beside('![A lamp](./lamp.png)', { 'lamp.png': movingPng(sample('png: nothing')) }),
    beside('![A lamp](./lamp.png)', { 'lamp.png': '' }),
    beside('![A lamp](./lamp.svg)', { 'lamp.svg': sample('svg: nothing') }),
    beside('![A lamp](./lamp.bmp)', { 'lamp.bmp': Buffer.concat([Buffer.from('BM'), Buffer.alloc(64)]) }),
    beside('![A lamp](./lamp.jpg)', { 'lamp.jpg': sample('jpeg: cut in the middle') }),
    beside('![A lamp](./lamp.png)', { 'lamp.png': sample('pdf: nothing') }),
  ],
  'check/files/refused-attachments.ts': [
    linked('sheet.pdf', sample('pdf: its author')),
    linked('sheet.pdf', sample('pdf: a password')),
    linked('sheet.pdf', ''),
    linked('sheet.docx', sample('docx: comments')),
    linked('sheet.odt', sample('odt: its author, and who printed it')),
    linked('lamp.jpg', sample('jpeg: cut in the middle')),
    linked('clip.mp4', sample('mp4: a track of where it was')),
    linked('all.zip', sample('zip: a drawing with a folder')),
    linked('page.html', sample('html: nothing')),
    linked('lamp.svg', sample('svg: nothing')),
    linked('setup.exe', Buffer.from('MZ\x90\0', 'latin1')),
    linked('film.avi', Buffer.from('RIFF\0\0\0\0AVI LIST', 'latin1')),
    linked('voice.amr', Buffer.from('#!AMR\nabcdef', 'latin1')),
    linked('old.doc', Buffer.from('D0CF11E0A1B11AE1'.repeat(40), 'hex')),
    linked('lamp.tiff', sample('tiff: nothing')),
    linked('what.blah', Buffer.from([1, 2, 3, 4])),
    linked('film.mp4', new Uint8Array(301_000_000)),
    linked('sheet.pdf', sample('pdf: its author'), { 'sheet.pdf.keep': '' }),
    linked('sheet.pdf', pdf, { 'sheet.pdf.keep': 'Why not.' }),
  ],
};
