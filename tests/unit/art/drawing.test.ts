import { describe, expect, test, vi } from 'vitest';
import { drawing, drawingSvg, places, type Place } from '../../../src/art/index.ts';
import type { Shape } from '../../../src/art/shapes.ts';
import { pairs, slugs } from './all.ts';

const day = '2026-07-11';
const svg = (slug: string, place: Place = 'table') => drawingSvg(drawing({ slug, place, day }));

/** A post in each month. */
const months = slugs
  .slice(0, 12)
  .map((slug, month) => ({ slug, day: `2026-${String(month + 1).padStart(2, '0')}-14` }));

/** How far two forms are from being the same one, in units of the scene. */
function apart(one: Shape, other: Shape | undefined): number {
  if (one.is === 'path') return 0;
  if (one.is === 'circle' && other?.is === 'circle' && one.paint === other.paint) {
    return Math.abs(one.x - other.x) + 2 * Math.abs(one.r - other.r);
  }
  if (one.is === 'rect' && other?.is === 'rect') {
    return Math.abs(one.x - other.x) + Math.abs(one.width - other.width);
  }
  return Infinity;
}

describe('a drawing', () => {
  test('is the same for the same slug and day in another run of the program', async () => {
    const subject = { slug: 'a-kinder-voice', place: 'tree', day } as const;
    const before = drawing(subject);
    vi.resetModules();
    const again = await import('../../../src/art/index.ts');
    expect(again.drawing(subject)).not.toBe(before);
    expect(again.drawing(subject)).toEqual(before);
  });

  test('uses no chance but the slug and the day', () => {
    const random = vi.spyOn(Math, 'random');
    drawing({ slug: 'never-drawn-before', place: 'boat', day });
    expect(random).not.toHaveBeenCalled();
    random.mockRestore();
  });

  test.each(places)('is another for each of two hundred slugs, with %s', (place) => {
    expect(new Set(slugs.map((slug) => svg(slug, place))).size).toBe(slugs.length);
  });

  test.each(places)('of no two posts of a year looks alike, with %s', (place) => {
    const alike = pairs(months).filter(([one, other]) => {
      const [here, there] = [drawing({ ...one, place }), drawing({ ...other, place })];
      if (here.when.hour !== there.when.hour || here.shapes.length !== there.shapes.length) return false;
      return Math.max(...here.shapes.map((shape, index) => apart(shape, there.shapes[index]))) < 6;
    });
    expect(alike).toEqual([]);
  });

  test('stays where it is on another day, in another light', () => {
    const one = drawing({ slug: 'a-post', place: 'doorway', day: '2026-07-11' });
    const other = drawing({ slug: 'a-post', place: 'doorway', day: '2026-12-12' });
    expect(other.people).toEqual(one.people);
    expect(other.when).not.toEqual(one.when);
    expect(drawingSvg(other)).not.toBe(drawingSvg(one));
  });

  test('is another in each place', () => {
    expect(new Set(places.map((place) => svg('a-post', place))).size).toBe(places.length);
  });

  test('can be made of any text, and without a day', () => {
    for (const slug of ['', 'Held in Common', '漢字 😀', 'x'.repeat(10_000)]) {
      expect(drawingSvg(drawing({ slug, place: 'hills' }))).toMatch(/^<svg .+<\/svg>$/);
    }
  });
});
