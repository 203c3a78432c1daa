import { readdir } from 'node:fs/promises';
import { inParallel } from '../../in-parallel.ts';
import { cachedCard, cardFile } from './card-cache.ts';
import type { CardInput } from './card.ts';

/** Draws the share cards and covers of one blog, each once. */
export interface CardDrawer {
  /** The PNG of a card. @throws When it cannot be drawn. */
  png(input: CardInput): Promise<Uint8Array<ArrayBuffer>>;
  /** Draws what was not drawn before, so that it is at hand when it is asked for. */
  prepare(inputs: Iterable<CardInput>): Promise<void>;
}

/** How many cards are drawn at once; each is work for one core, and another renders pages. */
export const atOnce = 2;

/**
 * @param draw Draws a card.
 * @param folder Where they are kept, an absolute path.
 */
export function cardDrawer(
  draw: (input: CardInput) => Promise<Uint8Array<ArrayBuffer>>,
  folder: string,
): CardDrawer {
  const png = (input: CardInput) => cachedCard(input, folder, draw);
  return {
    png,
    async prepare(inputs) {
      const kept = new Set(await readdir(folder).catch(() => []));
      const wanted = new Map([...inputs].map((input) => [cardFile(input), input]));
      const left = [...wanted].filter(([file]) => !kept.has(file));
      await inParallel(left, atOnce, async ([, input]) => {
        await png(input);
      });
    },
  };
}
