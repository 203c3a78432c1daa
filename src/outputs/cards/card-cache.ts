import { join } from 'node:path';
import { readCache, writeCache } from '../../cache.ts';
import { card, cardKey, type CardInput } from './card.ts';

/**
 * A card's PNG: drawn once, then kept under a name made from all that it shows.
 *
 * @param folder Where it is kept.
 */
export async function cachedCard(input: CardInput, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${cardKey(input)}.png`);
  const kept = await readCache(file);
  if (kept) return new Uint8Array(kept);
  const drawn = new Uint8Array(await card(input));
  await writeCache(file, drawn);
  return drawn;
}
