import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { card, cardKey } from '../../../src/outputs/card.ts';
import { keptCard } from '../../../src/outputs/card-cache.ts';

const input = {
  title: 'A card to keep',
  siteTitle: 'A blog',
  slug: 'kept',
  arrangement: 'gathered',
} as const;
const file = join(process.cwd(), 'node_modules/.cache/cards', `${cardKey(input)}.png`);

test('a card is drawn once and then taken from where it was kept', async () => {
  await rm(file, { force: true });
  expect(Buffer.from(await keptCard(input)).equals(Buffer.from(await card(input)))).toBe(true);
  expect((await stat(file)).size).toBeGreaterThan(0);
  await writeFile(file, 'what was kept');
  expect(Buffer.from(await keptCard(input)).toString()).toBe('what was kept');
  await rm(file);
});

test('a card that shows something else is kept under another name', () => {
  expect(cardKey({ ...input, title: 'Another' })).not.toBe(cardKey(input));
});
