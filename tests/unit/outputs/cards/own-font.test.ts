import sharp from 'sharp';
import { expect, test } from 'vitest';
import { card, cardKey, type CardInput } from '../../../../src/outputs/cards/card.ts';
import { drawable, familyFor, ownFamily } from '../../../../src/outputs/cards/letters.ts';
import { cardFontReader } from '../../../../src/library/content/card-font.ts';
import { site } from '../../../../src/schema/site.ts';
import { parse } from 'yaml';
import { siteIn } from '../../check/folder.ts';

const folder = new URL('../../../fixtures/fonts', import.meta.url).pathname;
const named = site.parse(parse(`${siteIn('ja')}\ncardFont: ./kitchen.ttf\n`));
const font = await cardFontReader()(folder, ['kitchen.ttf'], named);
const input: CardInput = {
  title: '台所の明かり',
  siteTitle: 'Held in Common',
  drawing: { slug: 'kitchen', place: 'table', day: '2026-11-14' },
};

/** How much of the sky is written on: what differs from a card without words. */
async function written(one: CardInput): Promise<number> {
  const sky = { left: 0, top: 0, width: 1200, height: 320 };
  const [drawn, empty] = await Promise.all(
    [one, { ...one, title: ' ' }].map(async (shown) =>
      sharp(await card(shown))
        .extract(sky)
        .raw()
        .toBuffer(),
    ),
  );
  return (drawn ?? Buffer.of()).filter((byte, at) => byte !== empty?.[at]).length;
}

test('without a font of the author’s a Japanese title is left out; with it it is written', async () => {
  expect(await written(input)).toBe(0);
  expect(await written({ ...input, font })).toBeGreaterThan(10_000);
  expect(cardKey({ ...input, font })).not.toBe(cardKey(input));
});

test('it is taken for what the blog’s own fonts lack, and only where it has all letters', () => {
  expect(font).toBeDefined();
  expect(familyFor('Fraunces', 'A lamp', font)).toBe('Fraunces');
  expect(familyFor('Fraunces', '台所の明かり', font)).toBe(ownFamily);
  expect(familyFor('Fraunces', '台所の鬱', font)).toBeUndefined();
  expect(drawable(ownFamily, '「水」 ☂ 一杯', font)).toBe('「水」 一杯');
});
