import { part } from '../bytes.ts';
import { profileTraces } from '../inspect/icc.ts';

/** Tags from which colors are made. ICC.1:2022, 8 and 9. */
const color = /^(?:wtpt|bkpt|chad|cicp|lumi|gamt|[rgb]XYZ|[rgbk]TRC|A2B\d|B2A\d|D2B\d|B2D\d|pre\d)$/;

/** A color profile that gives the same colors and says nothing of whose screen or camera it is. */
export function plainProfile(profile: Buffer): Buffer {
  if ([...profileTraces(profile)].length === 0) return profile;
  const count = Math.min(profile.readUInt32BE(128), 200);
  const old = Array.from({ length: count }, (_, index) => part(profile, 132 + 12 * index, 12));
  const kept = old
    .map((entry) => ({
      tag: entry.toString('latin1', 0, 4),
      data: part(profile, entry.readUInt32BE(4), entry.readUInt32BE(8)),
    }))
    .filter(({ tag }) => color.test(tag));
  const isNew = profile.readUInt8(8) >= 4;
  const tags = [
    { tag: 'desc', data: isNew ? text('RGB') : description('RGB') },
    { tag: 'cprt', data: isNew ? text('CC0') : Buffer.from('text\0\0\0\0CC0\0', 'latin1') },
    ...kept,
  ];
  const head = Buffer.from(profile.subarray(0, 128));
  // When it was made, for which device of whose, by which program, and a number computed from all of it.
  for (const [from, to] of [
    [4, 8],
    [24, 36],
    [40, 44],
    [48, 64],
    [80, 100],
  ] as const)
    head.fill(0, from, to);
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  let at = 128 + table.length;
  const data = tags.map((entry, index) => {
    const padded = Buffer.concat([entry.data, Buffer.alloc((4 - (entry.data.length % 4)) % 4)]);
    table.write(entry.tag, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(at, 8 + 12 * index);
    table.writeUInt32BE(entry.data.length, 12 + 12 * index);
    at += padded.length;
    return padded;
  });
  head.writeUInt32BE(at);
  return Buffer.concat([head, table, ...data]);
}

/** A text in one language. ICC.1:2022, 10.15. */
function text(words: string): Buffer {
  const head = Buffer.from('mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\0\0\0\0\x1c', 'latin1');
  head.writeUInt32BE(2 * words.length, 20);
  return Buffer.concat([head, Buffer.from(words, 'utf16le').swap16()]);
}

/** The same before version 4, with room for two other alphabets. ICC.1:2001, 6.5.17. */
function description(words: string): Buffer {
  const head = Buffer.from('desc\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(words.length + 1, 8);
  return Buffer.concat([head, Buffer.from(`${words}\0`, 'latin1'), Buffer.alloc(78)]);
}
