import { isAt, part } from '../bytes.ts';

/** A head of ten bytes, whose last four count the rest in seven bits each; another of ten may follow. ID3v2.4.0 Structure, 3. */
export function id3Length(file: Buffer, at: number): number {
  const [one = 0, two = 0, three = 0, four = 0] = part(file, at + 6, 4);
  return 10 + (one << 21) + (two << 14) + (three << 7) + four + (file.readUInt8(at + 5) & 0x10 ? 10 : 0);
}

/** How long the fields are that end at a place: ID3v1, what it was made longer with, APE, Lyrics3. */
export function fieldsBefore(file: Buffer, end: number): number {
  if (end >= 128 && isAt(file, end - 128, 'TAG')) return 128;
  if (end >= 227 && isAt(file, end - 227, 'TAG+')) return 227;
  if (end >= 32 && isAt(file, end - 32, 'APETAGEX')) {
    const head = file.readUInt32LE(end - 12) & 0x8000_0000 ? 32 : 0;
    return Math.min(end, file.readUInt32LE(end - 20) + head);
  }
  if (end >= 15 && isAt(file, end - 9, 'LYRICS200')) {
    return Math.min(end, Number(file.toString('latin1', end - 15, end - 9)) + 15 || 0);
  }
  return 0;
}
