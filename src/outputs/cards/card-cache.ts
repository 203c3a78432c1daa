import { join } from 'node:path';
import { readCache, writeCache } from '../../cache.ts';
import { card, cardKey, type CardInput } from './card.ts';

/** The name of the file in which a card is kept. */
export function cardFile(input: CardInput): string {
  return `${cardKey(input)}.png`;
}

/**
 * A card's PNG: drawn once, then kept under a name made from all that it shows.
 *
 * @param folder Where it is kept.
 * @param draw What draws it, if not this process at once.
 */
export async function cachedCard(
  input: CardInput,
  folder: string,
  draw: (input: CardInput) => Promise<Uint8Array> = card,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, cardFile(input));
  const kept = await readCache(file);
  if (kept) return new Uint8Array(kept);
  const drawn = new Uint8Array(await draw(input));
  await writeCache(file, drawn);
  return drawn;
}
