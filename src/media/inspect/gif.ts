import { isAt, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { afterEnd } from './after-end.ts';
import { gifBlocks, type GifBlock } from './gif-blocks.ts';
import { profileTraces } from './icc.ts';
import { xmpTraces } from './xmp.ts';

/** What a GIF tells. GIF89a Specification, 17 to 27; XMP Specification, part 3, 1.1.2. */
export function* gifTraces(file: Buffer): Generator<Found> {
  let end = file.length;
  try {
    for (const block of gifBlocks(file)) {
      if (block.is === 'end') end = block.end;
      else yield* guarded(blockTraces(file, block));
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { unread: 'broken' };
  }
  yield* afterEnd(file, end);
}

function* blockTraces(file: Buffer, { is, name, data, start, end }: GifBlock): Generator<Found> {
  if (is === 'comment' && speaks(textIn(data))) yield trace('words', 'a comment', textIn(data));
  if (is === 'text') yield trace('words', 'a text that is not shown', textIn(data));
  if (is !== 'application' || isMotion(name)) return;
  // XMP stands there as it is, not in blocks, with an end that leads readers of blocks past it.
  if (name === 'XMP DataXMP') yield* xmpTraces(file.subarray(start + 14, Math.max(start + 14, end - 258)));
  else if (isAt(Buffer.from(name), 0, 'ICCRGBG1')) yield* profileTraces(data);
  else if (data.length > 0) yield trace('hidden data', `a block named "${name.replace(/[^\w .]/g, '')}"`);
}

/** How often an animation is repeated. */
export function isMotion(name: string): boolean {
  return name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0';
}
