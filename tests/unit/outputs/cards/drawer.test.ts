import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { writeCache } from '../../../../src/cache.ts';
import { cardFontReader } from '../../../../src/library/content/card-font.ts';
import { site } from '../../../../src/schema/site.ts';
import { card, type CardInput } from '../../../../src/outputs/cards/card.ts';
import { cardFile } from '../../../../src/outputs/cards/card-cache.ts';
import { encode } from '../../../../src/media/pictures/encode.ts';
import { examine } from '../../../../src/media/pictures/examine.ts';
import { outputsOf } from '../../../../src/media/pictures/plan.ts';
import { cardDrawer } from '../../../../src/outputs/cards/drawer.ts';
import { pixelProcess } from '../../../../src/outputs/pixel-process.ts';
import { siteIn } from '../../check/folder.ts';
import { chart } from '../../media/pictures/chart.ts';

const input = {
  title: 'Drawn in a thread',
  siteTitle: 'A blog',
  drawing: { slug: 'thread', place: 'table' },
} as const satisfies CardInput;

async function opened(font?: CardInput['font']) {
  const folder = await mkdtemp(join(tmpdir(), 'drawer-'));
  const pixels = pixelProcess(font);
  const drawer = cardDrawer(pixels.card, folder);
  onTestFinished(async () => {
    await pixels.close();
    await rm(folder, { recursive: true });
  });
  return { folder, drawer };
}

test('a card drawn beside everything else has the bytes of one drawn at once', async () => {
  const { drawer } = await opened();
  expect(Buffer.from(await drawer.png(input)).equals(Buffer.from(await card(input)))).toBe(true);
});

test('what is prepared is at hand when it is asked for, and what was drawn before is not drawn again', async () => {
  const { folder, drawer } = await opened();
  const other = { ...input, title: 'Another' };
  await drawer.prepare([input, other, input]);
  expect(new Set(await readdir(folder))).toEqual(new Set([cardFile(input), cardFile(other)]));
  await writeCache(join(folder, cardFile(input)), 'what was kept');
  await drawer.prepare([input]);
  expect(Buffer.from(await drawer.png(input)).toString()).toBe('what was kept');
});

test('the files of a picture made beside everything else have the bytes of those made at once, and refusals their reason', async () => {
  const pixels = pixelProcess(undefined);
  onTestFinished(pixels.close);
  const bytes = await chart(300, 200).jpeg().toBuffer();
  const outputs = [...outputsOf(await examine(bytes)).modern];
  expect(await pixels.encode(bytes, outputs)).toEqual(await encode(bytes, outputs));
  await expect(pixels.encode(Buffer.from('no picture'), outputs)).rejects.toMatchObject({
    reason: { why: 'not-a-picture' },
  });
});

test('the process has the font that the author names', async () => {
  const fonts = join(import.meta.dirname, '../../../fixtures/fonts');
  const named = site.parse(parse(`${siteIn('ja')}\ncardFont: ./kitchen.ttf\n`));
  const font = await cardFontReader()(fonts, ['kitchen.ttf'], named);
  const { drawer } = await opened(font);
  const japanese: CardInput = { ...input, title: '台所の明かり', font };
  expect(Buffer.from(await drawer.png(japanese)).equals(Buffer.from(await card(japanese)))).toBe(true);
});
