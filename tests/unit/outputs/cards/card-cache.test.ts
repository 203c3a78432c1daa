import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCache } from '../../../../src/cache.ts';
import { card, cardKey } from '../../../../src/outputs/cards/card.ts';
import { cachedCard } from '../../../../src/outputs/cards/card-cache.ts';

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
