import { readdir } from 'node:fs/promises';
import type { CardFont } from '../../library/content/card-font.ts';
import { inParallel } from '../../in-parallel.ts';
import { openThread } from '../../thread.ts';
import { cachedCard, cardFile } from './card-cache.ts';
import type { CardInput } from './card.ts';

/** Draws the share cards and covers of one blog, each once. */
export interface CardDrawer {
  /** The PNG of a card. @throws When it cannot be drawn. */
  png(input: CardInput): Promise<Uint8Array<ArrayBuffer>>;
  /** Draws what was not drawn before, so that it is at hand when it is asked for. */
  prepare(inputs: Iterable<CardInput>): Promise<void>;
  close(): Promise<void>;
}

/** How many cards are drawn at once; each is work for one core. */
export const atOnce = 4;

/**
 * Draws in a thread of its own, while pages are rendered. The pixels of ten cards are enough to have V8 look through a
 * whole heap for what may go: that of the thread holds little else.
 *
 * @param font The font that the author names for them.
 * @param folder Where they are kept, an absolute path.
 */
export function cardDrawer(font: CardFont | undefined, folder: string): CardDrawer {
  const thread = openThread<typeof font, CardInput, Uint8Array<ArrayBuffer>>(
    new URL('./card-thread.ts', import.meta.url),
    font,
  );
  // The thread has the font already, with all its letters.
  const png = (input: CardInput) => cachedCard(input, folder, ({ font: _, ...rest }) => thread.ask(rest));
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
    close: thread.close,
  };
}
