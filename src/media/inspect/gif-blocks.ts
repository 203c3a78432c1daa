import { part } from '../bytes.ts';

/** A part of a GIF. */
export interface GifBlock {
  readonly is: 'head' | 'picture' | 'control' | 'comment' | 'text' | 'application' | 'unknown' | 'end';
  /** Of an application: what it calls itself. */
  readonly name: string;
  /** What its blocks hold, put together. */
  readonly data: Buffer;
  readonly start: number;
  readonly end: number;
}

const extensions: Readonly<Record<number, GifBlock['is']>> = {
  ...{ 0x01: 'text', 0xf9: 'control', 0xfe: 'comment', 0xff: 'application' },
};

/**
 * The blocks of a GIF from its head to its end. GIF89a Specification, appendix A.
 *
 * @throws {RangeError} When the file ends before the picture does.
 */
export function* gifBlocks(file: Buffer): Generator<GifBlock> {
  const none = file.subarray(0, 0);
  let at = 13 + table(file.readUInt8(10));
  part(file, 0, at);
  yield { is: 'head', name: '', data: none, start: 0, end: at };
  for (let pictures = 0; ;) {
    const start = at;
    // Some programs leave out the last byte, which says that nothing follows.
    if (pictures > 0 && at === file.length) return;
    const first = file.readUInt8(at);
    if (first === 0x3b) {
      yield { is: 'end', name: '', data: none, start, end: at + 1 };
      return;
    }
    if (first === 0x2c) {
      at = blocksFrom(file, at + 11 + table(file.readUInt8(at + 9))).end;
      pictures += 1;
      yield { is: 'picture', name: '', data: none, start, end: at };
    } else if (first === 0x21) {
      const is = extensions[file.readUInt8(at + 1)] ?? 'unknown';
      const { data, end } = blocksFrom(file, at + 2);
      const named = is === 'application' || is === 'text';
      const head = named ? file.readUInt8(at + 2) : 0;
      const name = is === 'application' ? part(file, at + 3, head).toString('latin1') : '';
      yield { is, name, data: data.subarray(head), start, end };
      at = end;
    } else throw new RangeError(`There is no block at ${at}.`);
  }
}

/** How many bytes a table of colors takes. */
function table(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function blocksFrom(file: Buffer, from: number): { readonly data: Buffer; readonly end: number } {
  const blocks: Buffer[] = [];
  let at = from;
  for (let size = file.readUInt8(at); size > 0; size = file.readUInt8(at)) {
    blocks.push(part(file, at + 1, size));
    at += 1 + size;
  }
  return { data: Buffer.concat(blocks), end: at + 1 };
}
