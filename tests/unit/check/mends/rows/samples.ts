import { allSamples } from '../../../../media/all.ts';

const samples = new Map((await allSamples()).map(({ name, bytes }) => [name, bytes]));

/** The bytes of a file that is made for the tests. */
export function sample(name: string): Uint8Array {
  const found = samples.get(name);
  if (!found) throw new Error(`There is no file "${name}".`);
  return found;
}
