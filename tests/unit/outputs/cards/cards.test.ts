import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardKey, type CardInput } from '../../../../src/outputs/cards/card.ts';
import { whileDrawing } from '../../../../src/outputs/cards/cards.ts';

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
afterAll(() => rm(folder, { recursive: true }));
const card = (title: string): CardInput => ({
  title,
  siteTitle: 'A blog',
  drawing: { slug: 'one', place: 'table' },
});
const names = (cards: readonly CardInput[]) => cards.map((one) => `${cardKey(one)}.png`).sort();

test('cards are drawn while other work is done, and none is half drawn when it ends', async () => {
  const cards = ['One', 'Two', 'Three'].map(card);
  const place = join(folder, 'drawn');
  const given = await whileDrawing(cards, place, async () => {
    await expect.poll(() => readdir(place).catch(() => []), { timeout: 60_000 }).toEqual(names(cards));
    return 'done';
  });
  expect(given).toBe('done');
  expect((await readdir(place)).sort()).toEqual(names(cards));
});

test('when the work is done no further card is begun', async () => {
  const cards = Array.from({ length: 30 }, (_, at) => card(`Card ${at}`));
  const place = join(folder, 'left');
  await whileDrawing(cards, place, () => Promise.resolve());
  const drawn = await readdir(place).catch(() => []);
  expect(drawn.length).toBeLessThan(cards.length);
  expect(drawn.filter((name) => !name.endsWith('.png'))).toEqual([]);
});

test('what the work throws is thrown, and a card that cannot be kept is not', async () => {
  const file = join(folder, 'a file and no folder');
  await writeFile(file, '');
  await expect(whileDrawing([card('One')], file, () => Promise.resolve('done'))).resolves.toBe('done');
  await expect(whileDrawing([card('One')], file, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect((await stat(file)).isFile()).toBe(true);
});
