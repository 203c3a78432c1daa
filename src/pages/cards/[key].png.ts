import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardKey, type CardInput } from '../../outputs/card.ts';
import { keptCard } from '../../outputs/card-cache.ts';
import { readSettings } from '../../settings.ts';
import { open, rest } from '../_open.ts';

const cards = join(readSettings(process.env, process.cwd()).cache, 'cards');

export const getStaticPaths = (async () => {
  const { cards: shown } = await open();
  const byKey = new Map([...shown.values()].map((card) => [cardKey(card), card]));
  return rest(() => [...byKey].map(([key, card]) => ({ params: { key }, props: { card } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardInput }> = async ({ props }) =>
  new Response(await keptCard(props.card, cards), { headers: { 'Content-Type': 'image/png' } });
