import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { card, cardKey, type CardInput } from './card.ts';

/**
 * A card's PNG: drawn once, then kept under a name made from all that it shows.
 *
 * @param folder Where it is kept.
 */
export async function keptCard(input: CardInput, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${cardKey(input)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const drawn = new Uint8Array(await card(input));
  await mkdir(folder, { recursive: true });
  // Another process may be reading: the name appears only when the whole file is there.
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeFile(unfinished, drawn);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return drawn;
}
