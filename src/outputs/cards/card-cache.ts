import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCache, writeCache } from '../../cache.ts';
import { card, cardKey, type CardInput } from './card.ts';

const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * A card's PNG: drawn once, then kept under a name made from all that it shows. Who asks for one that is just being
 * drawn gets that.
 *
 * @param folder Where it is kept.
 */
export function cachedCard(input: CardInput, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = placeOf(input, folder);
  const begun = underWay.get(file) ?? readOrDraw(input, file).finally(() => underWay.delete(file));
  underWay.set(file, begun);
  return begun;
}

/** Draws a card that is not kept yet; nothing is read of one that is. */
export async function drawCard(input: CardInput, folder: string): Promise<void> {
  if (!existsSync(placeOf(input, folder))) await cachedCard(input, folder);
}

function placeOf(input: CardInput, folder: string): string {
  return join(folder, `${cardKey(input)}.png`);
}

async function readOrDraw(input: CardInput, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await readCache(file);
  if (kept) return new Uint8Array(kept);
  const drawn = new Uint8Array(await card(input));
  await writeCache(file, drawn);
  return drawn;
}
