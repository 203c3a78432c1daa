import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inParallel } from '../../in-parallel.ts';
import type { Steps } from '../steps.ts';
import { cardKey } from './card.ts';
import { cardsOf, type WithCards } from './cards.ts';
import { atOnce, type CardDrawer } from './drawer.ts';

/**
 * Writes every card into the site.
 *
 * @param folder The site, an absolute path.
 */
export async function writeCards(
  blog: WithCards,
  folder: string,
  drawer: CardDrawer,
  steps: Steps,
): Promise<void> {
  const { urls } = blog;
  const cards = new Map([...cardsOf(blog).values()].map((card) => [cardKey(card), card]));
  await inParallel(cards, atOnce, async ([key, card]) => {
    const step = `card ${key}`;
    if (steps.take(step)) return;
    const path = urls.card(key).slice(urls.home.length);
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await drawer.png(card));
    steps.made(step, [path]);
  });
}
