import { isEncoder } from '../inspect/encoders.ts';
import { elementsIn, fields } from '../inspect/webm.ts';
import { textIn } from '../bytes.ts';

const { sum, room, cluster: _c, tagName: _n, ...emptied } = fields;
const toEmpty = new Set<number>([...Object.values(emptied), room]);

/** A film in the form of WebM whose fields are emptied where they stand, so that nothing moves. */
export function cleanWebm(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  for (const { element, at, data } of elementsIn(copy)) {
    // The sum of what stands beside it would be wrong: it becomes room that nobody reads. RFC 8794, 11.3.
    if (element === sum) copy.writeUInt8(room, at);
    // Zeros at the end of a text do not count, so that one of zeros is empty.
    if (element === sum || (toEmpty.has(element) && !isEncoder(textIn(data)))) data.fill(0);
  }
  return copy;
}
