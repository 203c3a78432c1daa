import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardKey, type CardInput } from '../../outputs/cards/card.ts';
import { cachedCard } from '../../outputs/cards/card-cache.ts';
import { readSettings } from '../../settings.ts';
import { open } from '../_open.ts';

const cards = join(readSettings(process.env, process.cwd()).cache, 'cards');

// The preview draws a card when it is asked for; a build draws all of them at its end.
export const getStaticPaths = (async () => {
  const { blog, cards: shown } = await open();
  if (!blog.preview) return [];
  const byKey = new Map([...shown.values()].map((card) => [cardKey(card), card]));
  return [...byKey].map(([key, card]) => ({ params: { key }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardInput }> = async ({ props }) =>
  new Response(await cachedCard(props.card, cards), { headers: { 'Content-Type': 'image/png' } });
