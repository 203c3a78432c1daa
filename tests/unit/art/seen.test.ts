import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { places, type Drawing } from '../../../src/art/index.ts';
import { card, scene } from '../../../src/art/formats.ts';
import { colorsAt, type Colors } from '../../../src/art/palette.ts';
import { sceneSvg } from '../../../src/art/svg.ts';
import { shown, slugs, type Shown } from './all.ts';

/** A drawing as a card shows it, so many pixels wide: three numbers for each pixel. */
async function pixels(drawing: Drawing, colors: Colors, width: number = card.width): Promise<Buffer> {
  const left = (scene.width - card.width) / 2;
  const whole = sharp(Buffer.from(sceneSvg(drawing, colors))).extract({ left, top: 0, ...card });
  return sharp(await whole.png().toBuffer())
    .resize(width)
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** CIE L*a*b* of a pixel in sRGB, white at D65 (CIE 15:2004, 8.2.1). */
function lab(bytes: Buffer, at: number): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((offset) => {
    const value = (bytes[at + offset] ?? 0) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** For each person, which part of the circle is seen, and how far its color is from what is behind it. */
async function seen({ drawing }: Shown, scheme: 'light' | 'dark') {
  const colors = colorsAt(drawing.when, scheme);
  const whole = await pixels(drawing, colors);
  return Promise.all(
    drawing.people.map(async (person) => {
      const shapes = drawing.shapes.filter((shape) => shape !== person);
      const without = await pixels({ ...drawing, shapes }, colors);
      let [count, far] = [0, 0];
      for (let at = 0; at < whole.length; at += 3) {
        if (whole.compare(without, at, at + 3, at, at + 3) === 0) continue;
        const [one, other] = [lab(whole, at), lab(without, at)];
        const apart = Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
        if (apart < 2) continue;
        count += 1;
        far += apart;
      }
      const area = person.is === 'circle' ? Math.PI * person.r ** 2 : 0;
      return { part: count / area, contrast: far / count };
    }),
  );
}

describe('everybody in a drawing', () => {
  test.each(['light', 'dark'] as const)('is seen on a page that is %s', async (scheme) => {
    const lost: unknown[] = [];
    for (const one of shown(slugs.slice(0, 8))) {
      for (const { part, contrast } of await seen(one, scheme)) {
        // Half of a circle, and 15 steps of which an eye tells one.
        if (part < 0.45 || contrast < 15) lost.push([one.name, part, contrast]);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('a place', () => {
  test('is known on a card 96 pixels wide: what looks most like a drawing is another of its place', async () => {
    const day = { hour: 'noon', season: 'summer' } as const;
    const width = 96;
    const views = await Promise.all(
      shown(slugs.slice(0, 16)).map(async ({ place, name, drawing }) => {
        const bytes = await pixels(drawing, colorsAt(day), width);
        return { place, name, bytes, turned: mirrored(bytes, width) };
      }),
    );
    const mistaken = views.filter((one) => {
      const others = views
        .filter((other) => other !== one)
        .map((other) => ({
          place: other.place,
          apart: Math.min(difference(one.bytes, other.bytes), difference(one.turned, other.bytes)),
        }));
      return others.reduce((best, next) => (next.apart < best.apart ? next : best)).place !== one.place;
    });
    expect(views.length).toBe(places.length * 16);
    // One in fifty has a neighbor of another place that stands just as it does.
    expect(mistaken.map(({ name }) => name).length).toBeLessThanOrEqual(views.length / 50);
  });
});

function difference(one: Buffer, other: Buffer): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return sum;
}

function mirrored(bytes: Buffer, width: number): Buffer {
  const turned = Buffer.alloc(bytes.length);
  for (let at = 0; at < bytes.length; at += 3) {
    const column = (at / 3) % width;
    bytes.copy(turned, at + 3 * (width - 1 - 2 * column), at, at + 3);
  }
  return turned;
}
