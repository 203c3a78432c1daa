import { cp, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentCache, readContent } from '../../../../src/library/content/content.ts';
import { contentWith, siteIn } from '../../check/folder.ts';

const kitchen = join(import.meta.dirname, '../../../fixtures/fonts/kitchen.ttf');

test('a font for cards is taken apart once, and again when it was written', async () => {
  const text = `${siteIn('ja')}\ncardFont: ./kitchen.ttf\n`;
  expect(parse(text)).toHaveProperty('cardFont');
  const folder = await contentWith({ 'site.yaml': text });
  await cp(kitchen, join(folder, 'kitchen.ttf'));
  const cache = contentCache();
  const { cardFont: first } = await readContent(folder, cache);
  expect(first?.letters.has('台'.codePointAt(0) ?? 0)).toBe(true);
  expect((await readContent(folder, cache)).cardFont).toBe(first);
  await utimes(join(folder, 'kitchen.ttf'), 1, 1);
  const { cardFont: second } = await readContent(folder, cache);
  expect(second).not.toBe(first);
  expect(second).toEqual(first);
});
