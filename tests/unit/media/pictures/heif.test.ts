import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { clap, codedIn, heifFile, imir, irot, nclx, profile } from '../heif-file.ts';
import { chart, colors, refusedFor, seen } from './chart.ts';

/** As a telephone writes it: HEVC, four colors, 1,200 × 800. */
const heic = await readFile(join(import.meta.dirname, '../../../fixtures/media/chart.heic'));
const inHevc = codedIn(heic);
const inAv1 = codedIn(await chart(1200, 800).avif({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer());
const [red, green, blue, yellow] = colors;

/** The four colors, taken for those of Display P3, as Chromium 153 shows them. */
const wide = [
  [228, 0, 9],
  [0, 163, 0],
  [20, 65, 198],
  [231, 190, 0],
];

/** By how much, of 255, the colors of a file differ from those. */
async function offBy(file: Buffer): Promise<number> {
  const { corners } = await seen(file);
  return Math.max(
    ...wide.flatMap((color, at) => color.map((value, i) => Math.abs(value - (corners[at]?.[i] ?? 255)))),
  );
}

describe.each([
  ['HEIC', 'heic', inHevc],
  ['AVIF', 'avif', inAv1],
] as const)('%s', (_, brand, part) => {
  const written = (...properties: Buffer[]) => seen(heifFile({ brand, parts: [part], properties }));

  test.each([
    ['not turned', [], [1200, 800], [red, green, blue, yellow]],
    ['a quarter against the clock', [irot(1)], [800, 1200], [green, yellow, red, blue]],
    ['half a turn', [irot(2)], [1200, 800], [yellow, blue, green, red]],
    ['a quarter with the clock', [irot(3)], [800, 1200], [blue, red, yellow, green]],
    ['upside down in a mirror', [imir(0)], [1200, 800], [blue, yellow, red, green]],
    ['in a mirror', [imir(1)], [1200, 800], [green, red, yellow, blue]],
    ['turned, then in a mirror', [irot(1), imir(1)], [800, 1200], [yellow, green, blue, red]],
    ['cut to its upper half', [clap(1200, 400, 0, -200)], [1200, 400], [red, green, red, green]],
    ['cut, then turned', [clap(600, 800, 300, 0), irot(1)], [800, 600], [green, yellow, green, yellow]],
  ])('%s', async (__, properties, size, corners) => {
    expect(await written(...properties)).toMatchObject({ size, corners });
  });

  test('of which a part is missing, or what is to be seen lies outside', async () => {
    const whole = heifFile({ brand, parts: [part] });
    for (const length of [80, whole.length - 200, whole.length - 1]) {
      expect(await refusedFor(whole.subarray(0, length))).toEqual({ why: 'broken' });
    }
    const outside = heifFile({ brand, parts: [part], properties: [clap(600, 400, 900, 0)] });
    expect(await refusedFor(outside)).toEqual({ why: 'broken' });
  });

  test('with P3 told by numbers, as browsers show it', async () => {
    expect(await offBy(heifFile({ brand, parts: [part], properties: [nclx(12, 13)] }))).toBeLessThanOrEqual(
      2,
    );
  });

  test('put together from four parts, that of the edge cut off', async () => {
    const grid = { columns: 2, width: 2300, height: 1500 };
    const { size, corners } = await seen(
      heifFile({ brand, parts: [part, part, part, part], grid, properties: [irot(3)] }),
    );
    expect(size).toEqual([1500, 2300]);
    expect(corners).toEqual([blue, red, yellow, green]);
  });
});

test.each(['prof', 'rICC'] as const)('HEIC with a profile in "%s"', async (kind) => {
  const icc =
    (await sharp(await chart().withIccProfile('p3').png().toBuffer()).metadata()).icc ?? Buffer.alloc(0);
  expect(await offBy(heifFile({ parts: [inHevc], properties: [profile(icc, kind)] }))).toBeLessThanOrEqual(2);
});

test('HEIC keeps what can be seen through, and what was erased is gone', async () => {
  // The chart itself says how opaque it is: by its red.
  const { pixels, facts } = await seen(heifFile({ parts: [inHevc], alpha: inHevc }));
  expect(facts.opaque).toBe(false);
  expect(pixels.channels).toBe(4);
  expect(pixels.data[3]).toBeGreaterThan(200);
});

test('HEIC with an empty box of eight bytes at its end, or filled up with zeros, is whole', async () => {
  const whole = heifFile({ parts: [inHevc] });
  const free = Buffer.from('\0\0\0\x08free', 'latin1');
  for (const more of [free, Buffer.alloc(3), Buffer.alloc(64)]) {
    expect(await refusedFor(Buffer.concat([whole, more]))).toBe('shown');
  }
});

test('AVIF under the name of the whole family ("mif1") is AVIF', async () => {
  const { facts, corners } = await seen(heifFile({ brand: 'mif1', parts: [inAv1] }));
  expect(facts.kind).toBe('avif');
  expect(corners).toEqual(colors);
});

test('AVIF of which each part is turned by itself, as a program of 2023 wrote it, stands as browsers show it', async () => {
  const part = { ...inAv1, properties: [...inAv1.properties, irot(1)] };
  const grid = { columns: 1, width: 1200, height: 1600 };
  const { size, corners } = await seen(heifFile({ brand: 'avif', parts: [part, part], grid }));
  expect(size).toEqual([1200, 1600]);
  expect(corners).toEqual(colors);
});

test('more pixels than the memory of an old computer holds', async () => {
  const grid = { columns: 2, width: 20_000, height: 20_000 };
  const file = heifFile({ parts: [inHevc, inHevc, inHevc, inHevc], grid });
  expect(await refusedFor(file)).toEqual({ why: 'too-large' });
});
