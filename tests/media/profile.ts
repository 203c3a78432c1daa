import { big, bytes } from './bytes.ts';

/** A color profile with a name, and further tags: enough of one to be read, not to be used. */
export function profile(name: string, tags: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  const description = bytes('desc\0\0\0\0', big(name.length + 1, 4), name, 0, Buffer.alloc(78));
  const all = Object.entries({ desc: description, ...tags });
  let at = 132 + 12 * all.length;
  const table = all.map(([tag, data]) => {
    const entry = bytes(tag, big(at, 4), big(data.length, 4));
    at += data.length;
    return entry;
  });
  const head = bytes(
    big(at, 4),
    Buffer.alloc(4),
    big(0x0210_0000, 4),
    'mntrRGB XYZ ',
    Buffer.alloc(12),
    'acsp',
    Buffer.alloc(88),
  );
  return bytes(head, big(all.length, 4), ...table, ...all.map(([, data]) => data));
}
