import { part } from '../bytes.ts';
import { soundIn } from '../inspect/mpeg.ts';
import { riffChunks } from '../inspect/riff.ts';
import { sounding } from '../inspect/wav.ts';
import { riff, riffChunk } from './riff.ts';

/** An MP3, or sound like it, without what stands before, between and after its frames. */
export function cleanMpeg(file: Buffer): Buffer {
  return Buffer.concat(soundIn(file).map(([from, to]) => file.subarray(from, to)));
}

/** A FLAC with what is heard, its measures, and where to find what: blocks 0 and 3. RFC 9639, 8. */
export function cleanFlac(file: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 4;
  for (let last = false; !last;) {
    const head = file.readUInt8(at);
    const block = part(file, at, 4 + file.readUIntBE(at + 1, 3));
    last = head > 127;
    if ((head & 127) === 0 || (head & 127) === 3) kept.push(Buffer.from(block));
    at += block.length;
  }
  kept.forEach((block, index) =>
    block.writeUInt8((block.readUInt8(0) & 127) | (index === kept.length - 1 ? 128 : 0)),
  );
  return Buffer.concat([file.subarray(0, 4), ...kept, file.subarray(at)]);
}

/** A WAV with what is heard, and where to begin. */
export function cleanWav(file: Buffer): Buffer {
  const chunks = [...riffChunks(file, 12, file.length)].filter(({ name }) => sounding.has(name));
  return riff(
    'WAVE',
    chunks.map(({ name, data }) => riffChunk(name, data)),
  );
}
