import { describe, expect, test, vi } from 'vitest';
import { arrangements, drawing, drawingSvg, type Arrangement } from '../../../src/art/index.ts';
import { slugs } from './all.ts';

const banner = (slug: string, arrangement: Arrangement = 'gathered') =>
  drawingSvg(drawing(slug, arrangement), { format: 'banner' });

describe('a drawing', () => {
  test('is the same for the same slug in another run of the program', async () => {
    const before = drawing('a-kinder-voice', 'sheltered');
    vi.resetModules();
    const again = await import('../../../src/art/index.ts');
    expect(again.drawing('a-kinder-voice', 'sheltered')).not.toBe(before);
    expect(again.drawing('a-kinder-voice', 'sheltered')).toEqual(before);
  });

  test('stays what it was when the first posts were drawn', () => {
    expect(drawing('a-kinder-voice', 'gathered')).toMatchObject({
      people: [
        { tone: 'c', opacity: 0.46 },
        { tone: 'g', opacity: 0.57 },
        { tone: 'a', opacity: 0.58 },
        { tone: 'a', opacity: 0.64 },
        { tone: 'g', opacity: 0.67 },
      ],
      spots: {
        card: [
          { cx: 169, cy: 131, r: 82 },
          { cx: 246, cy: 157, r: 50 },
          { cx: 90, cy: 150, r: 48 },
          { cx: 194, cy: 163, r: 28 },
          { cx: 46, cy: 166, r: 22 },
        ],
      },
    });
  });

  test('uses no chance but the slug', () => {
    const random = vi.spyOn(Math, 'random');
    drawing('never-drawn-before', 'leaning');
    expect(random).not.toHaveBeenCalled();
    random.mockRestore();
  });

  test.each(arrangements)('is another for each of five hundred slugs, when they stand %s', (arrangement) => {
    expect(new Set(slugs.map((slug) => banner(slug, arrangement))).size).toBe(slugs.length);
  });

  test('is another in each arrangement', () => {
    expect(new Set(arrangements.map((arrangement) => banner('a-post', arrangement))).size).toBe(
      arrangements.length,
    );
  });

  test('can be made of any text', () => {
    for (const text of ['', 'Held in Common', '漢字 😀', 'x'.repeat(10_000)]) {
      expect(banner(text)).toMatch(/^<svg .+<\/svg>$/);
    }
  });

  test.each(arrangements)(
    'has three to six people in two or three tones, when they stand %s',
    (arrangement) => {
      const odd = slugs.filter((slug) => {
        const { people } = drawing(slug, arrangement);
        const tones = new Set(people.map(({ tone }) => tone));
        return people.length < 3 || people.length > 6 || tones.size < 2;
      });
      expect(odd).toEqual([]);
    },
  );

  test('shows the same people in every format', () => {
    const { people, spots } = drawing('a-post', 'gathered');
    expect(Object.values(spots).map(({ length }) => length)).toEqual(Array(4).fill(people.length));
  });
});
