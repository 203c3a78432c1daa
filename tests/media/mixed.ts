import { roll, type Roll } from '../../src/art/random.ts';
import { allSamples } from './all.ts';
import type { Sample } from './sample.ts';

/** A file among many: a sample as it is, joined to another, damaged, or under a name that is not its own. */
export interface Mixed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Folders and names as people have them. */
const names = [
  'worksheet',
  'my garden 2024',
  'b(1)',
  'ü',
  '日本',
  'Screenshot 2.30.22\u202fPM',
  'a.b.c',
  '🌿',
];

/** Many files of every kind, the same for the same seed. */
export async function mixedFiles(count: number, seed: number): Promise<Mixed[]> {
  const samples = await allSamples();
  const dice = roll(seed);
  return Array.from({ length: count }, (_, index) => {
    const sample = one(samples, dice);
    const folder = dice.between(0, 1) < 0.3 ? `folder ${Math.floor(dice.between(0, 5))}/` : '';
    return {
      name: `${folder}${index} ${one(names, dice)}${ending(sample, samples, dice)}`,
      bytes: changed(sample, samples, dice),
    };
  });
}

/** Its own ending, another's, or none. */
function ending(sample: Sample, samples: readonly Sample[], dice: Roll): string {
  const chance = dice.between(0, 1);
  return chance < 0.7 ? `.${sample.kind}` : chance < 0.9 ? `.${one(samples, dice).kind}` : '';
}

/**
 * Not damaged: a slip in the name of a tag leaves a text with other words in it, which everybody can read; of WebM a
 * part that nobody knows is passed over, as of a PDF a field under another name, and of FLAC only what stands before
 * the sound is read.
 */
const whole = new Set(['html', 'svg', 'xml', 'text', 'rtf', 'flac', 'webm', 'pdf']);

function changed({ bytes, kind }: Sample, samples: readonly Sample[], dice: Roll): Buffer {
  const at = Math.floor(dice.between(0, bytes.length));
  const chance = dice.between(0, 1);
  if (chance < 0.6 || whole.has(kind)) return bytes;
  if (chance < 0.75) return Buffer.concat([bytes, one(samples, dice).bytes]);
  if (chance < 0.85) return bytes.subarray(0, at);
  const other = Buffer.from(bytes);
  other.writeUInt8(Math.floor(dice.between(0, 256)), at);
  return other;
}

function one<Item>(items: readonly Item[], dice: Roll): Item {
  const item = items[Math.floor(dice.between(0, items.length))];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
