import { crc32, deflateSync } from 'node:zlib';
import { drawing } from '../inspect/png.ts';
import { chunksOf } from '../inspect/png-chunks.ts';
import { unpacked } from '../unpack.ts';
import { orientationOnly } from './orientation.ts';
import { plainProfile } from './profile.ts';

/** A PNG with what is drawn, its colors and its turn. */
export function cleanPng(file: Buffer): Buffer {
  const kept: Buffer[] = [file.subarray(0, 8)];
  for (const { name, data, start, end } of chunksOf(file)) {
    if (drawing.has(name)) kept.push(file.subarray(start, end));
    if (name === 'iCCP') kept.push(...profileChunk(data, file.subarray(start, end)));
    if (name === 'eXIf') {
      // Where it stood: what comes after the picture is not heeded by everybody.
      const turn = orientationOnly(data);
      if (turn) kept.push(written('eXIf', turn));
    }
  }
  return Buffer.concat(kept);
}

/** The name of a profile is a text like any other. PNG, third edition, 11.3.2.3. */
function profileChunk(data: Buffer, whole: Buffer): Buffer[] {
  const old = unpacked(data.subarray(data.indexOf(0) + 2));
  const plain = plainProfile(old);
  if (plain === old) return [whole];
  return [written('iCCP', Buffer.concat([Buffer.from('profile\0\0', 'latin1'), deflateSync(plain)]))];
}

function written(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
