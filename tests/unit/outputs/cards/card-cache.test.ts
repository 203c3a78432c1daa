import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCache } from '../../../../src/cache.ts';
import { card, cardKey } from '../../../../src/outputs/cards/card.ts';
import { drawCard, cachedCard } from '../../../../src/outputs/cards/card-cache.ts';

const input = {
  title: 'A card to keep',
  siteTitle: 'A blog',
  drawing: { slug: 'kept', place: 'table' },
} as const;
const folder = await mkdtemp(join(tmpdir(), 'cards-'));
const file = join(folder, `${cardKey(input)}.png`);
afterAll(() => rm(folder, { recursive: true }));

test('a card is drawn once and then taken from where it was kept', async () => {
  expect(Buffer.from(await cachedCard(input, folder)).equals(Buffer.from(await card(input)))).toBe(true);
  expect((await stat(file)).size).toBeGreaterThan(0);
  await writeCache(file, 'what was kept');
  expect(Buffer.from(await cachedCard(input, folder)).toString()).toBe('what was kept');
});

test('a card that shows something else is kept under another name', () => {
  expect(cardKey({ ...input, title: 'Another' })).not.toBe(cardKey(input));
});

test('who asks for a card that is just being drawn gets that, and it is not drawn twice', async () => {
  const asked = { ...input, title: 'Asked for twice' };
  expect(cachedCard(asked, folder)).toBe(cachedCard(asked, folder));
  await cachedCard(asked, folder);
});

test('drawing ahead draws what is not kept yet, and leaves what is', async () => {
  await writeCache(file, 'what was kept');
  const fresh = { ...input, title: 'Drawn ahead' };
  await Promise.all([drawCard(input, folder), drawCard(fresh, folder)]);
  expect(Buffer.from(await cachedCard(input, folder)).toString()).toBe('what was kept');
  expect((await stat(join(folder, `${cardKey(fresh)}.png`))).size).toBeGreaterThan(0);
});
