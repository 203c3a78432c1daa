import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { lettersIn } from '../../../../src/media/fonts/letters-in.ts';
import { lettersInWoff2 } from '../../../../src/media/fonts/woff2-letters.ts';
import { isIn, partsOf } from '../../../../src/outputs/fonts/parts.ts';

test.each(['literata', 'fraunces', 'atkinson-hyperlegible-next', 'frank-ruhl-libre', 'noto-naskh-arabic'])(
  'the letters of each file of %s are those that it has when it is unpacked',
  async (family) => {
    for (const { file, name } of partsOf(family)) {
      const bytes = await readFile(file);
      const whole = await subsetFont(bytes, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
      const letters = lettersInWoff2(bytes);
      expect([name, letters.size > 0, letters]).toEqual([name, true, lettersIn(whole)]);
    }
  },
);

test('a part that is made for a letter and lacks it has none', () => {
  const has = (family: string, part: string, letter: string) =>
    partsOf(family).some((one) => one.name === part && isIn(one, letter));
  expect(has('fraunces', 'latin-ext', 'ı')).toBe(false);
  expect(has('fraunces', 'latin', 'ı')).toBe(true);
  expect(has('literata', 'cyrillic-ext', 'ҵ')).toBe(false);
});

test('what is no compressed font has no letters', () => {
  expect(lettersInWoff2(new Uint8Array(3)).size).toBe(0);
  expect(lettersInWoff2(new Uint8Array(200)).size).toBe(0);
});
