import { expect, test } from 'vitest';
import { RefusedPicture } from '../../../../src/media/pictures/refusal.ts';
import { forAll, outputsOf } from '../../../../src/media/pictures/plan.ts';

const photograph = { kind: 'jpg', opaque: true, frames: 1, pages: 1 };
const sizes = (width: number, height: number) => {
  const { modern, plain } = outputsOf({ ...photograph, width, height });
  return [...modern, plain].map((one) => `${one.format} ${one.width}×${one.height}`).join(', ');
};

test.each([
  ['a photograph', 4032, 3024, 'avif 720×540, avif 1440×1080, jpg 720×540'],
  ['one that was held upright', 3024, 4032, 'avif 720×960, avif 1440×1920, jpg 720×960'],
  ['as wide as the column', 720, 100, 'avif 720×100, jpg 720×100'],
  ['a long screenshot, of which AVIF holds the smaller size', 1080, 18_000, 'avif 720×12000, jpg 720×12000'],
  ['one that AVIF cannot hold', 100, 20_000, 'jpg 100×20000'],
  ['a line', 20_000, 3, 'avif 720×1, avif 1440×1, jpg 720×1'],
])('%s', (_, width, height, made) => {
  expect(sizes(width, height)).toBe(made);
});

test('it is decoded as large as the largest file that is made of it', () => {
  expect(forAll({ width: 4032, height: 3024 })).toEqual({ width: 1440, height: 1080 });
  expect(forAll({ width: 1080, height: 18_000 })).toEqual({ width: 720, height: 12_000 });
  expect(forAll({ width: 100, height: 20_000 })).toEqual({ width: 100, height: 20_000 });
});

test('what no browser shows is refused, with its size', () => {
  expect(() => forAll({ width: 100, height: 70_000 })).toThrow(RefusedPicture);
  expect(forAll({ width: 7200, height: 600_000 })).toEqual({ width: 720, height: 60_000 });
});

test('what can be seen through never becomes JPEG, which knows no such thing', () => {
  for (const kind of ['avif', 'webp', 'heic', 'tif']) {
    expect(outputsOf({ ...photograph, kind, opaque: false, width: 90, height: 60 }).plain.format).toBe('png');
  }
});
