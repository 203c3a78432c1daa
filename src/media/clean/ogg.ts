import { part } from '../bytes.ts';
import { isEncoder } from '../inspect/encoders.ts';
import { oggPages } from '../inspect/ogg-pages.ts';
import { namedTells } from '../inspect/tag-names.ts';
import { oggSum } from './ogg-sum.ts';

/** Ogg with Opus, Vorbis, Theora or Speex in it, whose fields are emptied where they stand, so that nothing moves. */
export function cleanOgg(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const packets = new Map<number, { done: number; pieces: Buffer[] }>();
  for (const page of oggPages(copy)) {
    const packet = packets.get(page.stream) ?? { done: 0, pieces: [] };
    packets.set(page.stream, packet);
    for (const { bytes, ends } of page.pieces) {
      // The second packet of each stream has the fields.
      if (packet.done === 1) packet.pieces.push(bytes);
      if (ends) packet.done += 1;
    }
  }
  for (const { pieces } of packets.values()) emptyFields(pieces);
  let end = 0;
  for (const { whole } of oggPages(copy)) {
    whole.writeUInt32LE(oggSum(whole), 22);
    end += whole.length;
  }
  return copy.subarray(0, end);
}

/** Each field is a name, "=" and a value. Vorbis I, 5; RFC 7845, 5.2. */
function emptyFields(pieces: readonly Buffer[]): void {
  const packet = Buffer.concat(pieces);
  const head = /^(?:OpusTags|\x03vorbis|\x81theora)/.exec(packet.toString('latin1', 0, 8))?.[0].length ?? 0;
  let at = head + 4 + packet.readUInt32LE(head);
  const count = packet.readUInt32LE(at);
  at += 4;
  for (let field = 0; field < count; field += 1) {
    const length = packet.readUInt32LE(at);
    const [name = '', value = ''] = part(packet, at + 4, length)
      .toString('latin1')
      .split(/=(.*)/s);
    if (namedTells(name) !== 'nothing' && !isEncoder(value))
      packet.fill(0x20, at + 5 + name.length, at + 4 + length);
    at += 4 + length;
  }
  let from = 0;
  for (const piece of pieces) from += packet.copy(piece, 0, from, from + piece.length);
}
