import type { APIRoute, GetStaticPaths } from 'astro';
import { cardKey, type CardInput } from '../../outputs/card.ts';
import { keptCard } from '../../outputs/card-cache.ts';
import { open, rest } from '../_open.ts';

export const getStaticPaths = (async () => {
  const { cards } = await open();
  const byKey = new Map([...cards.values()].map((card) => [cardKey(card), card]));
  return rest(() => [...byKey].map(([key, card]) => ({ params: { key }, props: { card } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardInput }> = async ({ props }) =>
  new Response(await keptCard(props.card), { headers: { 'Content-Type': 'image/png' } });
