import { holdsAnything, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { riffChunks, type RiffChunk } from './riff.ts';
import { soundTraces } from './sound.ts';
import { xmpTraces } from './xmp.ts';

/** What is heard and where to begin, and fields that `soundTraces` reads. RIFF, 3; EBU Tech 3285. */
export const sounding = new Set([
  'fmt ',
  'data',
  'fact',
  'cue ',
  'smpl',
  'inst',
  'PEAK',
  'plst',
  'wavl',
  'slnt',
  'ds64',
]);
const filling = new Set(['JUNK', 'junk', 'PAD ', 'FLLR', 'LIST', 'id3 ', 'ID3 ']);

/** What a WAV tells: recorders write who recorded what, when and with what into blocks of their own. */
export async function* wavTraces(file: Buffer): AsyncGenerator<Found> {
  yield* soundTraces(file);
  yield* guarded(chunks(file));
}

function* chunks(file: Buffer): Generator<Found> {
  // A recorder that was stopped by an empty battery leaves sizes that are not true.
  for (const chunk of riffChunks(file, 12, file.length)) yield* chunkTraces(chunk);
}

function* chunkTraces({ name, data }: RiffChunk): Generator<Found> {
  if (sounding.has(name) || filling.has(name) || !holdsAnything(data)) return;
  if (name === '_PMX') return yield* xmpTraces(data);
  const where = `a block named "${name.trim()}"`;
  if (name !== 'bext') return yield trace(name === 'iXML' ? 'words' : 'hidden data', where, shownOf(data));
  // Fixed places: a description, who made it, a number, day and time. EBU Tech 3285, 2.3.
  const fields = [
    ['words', textIn(data.subarray(0, 256))],
    ['device', textIn(data.subarray(256, 288))],
    ['device', textIn(data.subarray(288, 320))],
    ['time', textIn(data.subarray(320, 338))],
  ] as const;
  for (const [tells, text] of fields) if (speaks(text)) yield trace(tells, where, text);
}

function shownOf(data: Buffer): string {
  const text = textIn(data.subarray(0, 200));
  return /^[^\u0080-\u009f]*$/.test(text) ? text : '';
}
