import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/art/critic.ts';
import { distance, foot, type Round } from '../../../src/art/shape.ts';
import { everything, pairs, type Shown } from './all.ts';

const named = (drawings: readonly Shown[]) => drawings.map(({ name }) => name);

/** How deep two circles overlap, in radii of the smaller one; below 0 they are apart. */
const overlap = (one: Round, other: Round) =>
  (one.r + other.r - distance(one, other)) / Math.min(one.r, other.r);

/** How far a circle reaches to its sides over the ground. */
const reach = (one: Round) => (one.y > 0 ? one.r : foot(one));

/** The people in groups that touch, each with its size. */
function groups(people: readonly Round[]): readonly number[] {
  const left = new Set(people);
  const found: number[] = [];
  for (const start of people) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const one of group) {
      for (const other of left) if (overlap(one, other) > 0 && left.delete(other)) group.push(other);
    }
    found.push(group.length);
  }
  return found.toSorted((a, b) => a - b);
}

describe('a composition', () => {
  test('leaves air at the sides and at the top', () => {
    const tight = everything.filter(({ people, frame: { width, ground, free } }) =>
      people.some(
        (one) =>
          one.x - reach(one) < free.left - 2 ||
          one.x + reach(one) > width - free.right + 2 ||
          one.y + one.r > ground - free.top + 2,
      ),
    );
    expect(named(tight)).toEqual([]);
  });

  test('fills its room in width or in height', () => {
    const lost = everything.filter(({ people, frame: { width, ground, free } }) => {
      const high = Math.max(...people.map(({ y, r }) => y + r));
      const left = Math.min(...people.map((one) => one.x - reach(one)));
      const right = Math.max(...people.map((one) => one.x + reach(one)));
      const share = Math.max(high / (ground - free.top), (right - left) / (width - free.left - free.right));
      return share < 0.97;
    });
    expect(named(lost)).toEqual([]);
  });

  test('has everybody on the ground, or resting on two others', () => {
    const floating = everything.filter(({ people }) =>
      people.some((one) => one.y >= one.r && people.filter((other) => overlap(one, other) > 0.3).length < 3),
    );
    expect(named(floating)).toEqual([]);
  });

  test('cuts nobody so that a sliver is left or lost', () => {
    const sliced = everything.filter(({ people }) =>
      people.some((one) => one.y < one.r && (one.y < -0.3 * one.r || foot(one) < 0.3 * one.r)),
    );
    expect(named(sliced)).toEqual([]);
  });

  test('has no outlines that nearly touch', () => {
    const tangent = everything.filter(({ people }) =>
      pairs(people).some(([one, other]) => {
        const deep = overlap(one, other);
        return Math.abs(deep) < 0.1 || Math.abs(2 - deep) < 0.05;
      }),
    );
    expect(named(tangent)).toEqual([]);
  });

  test('leaves the critic next to nothing to mind', () => {
    const minded = everything.filter(({ people, frame: { width, free } }) => {
      const placed = people.map((one) => ({ ...one, x: one.x - free.left }));
      return faults(placed, width - free.left - free.right) > 0.75;
    });
    expect(named(minded)).toEqual([]);
  });

  test('keeps everybody together, but the one apart', () => {
    const wrong = everything.filter(({ people, arrangement }) => {
      const expected = arrangement === 'one-apart' ? [1, people.length - 1] : [people.length];
      return JSON.stringify(groups(people)) !== JSON.stringify(expected);
    });
    expect(named(wrong)).toEqual([]);
  });
});

describe('the critic', () => {
  const at = (x: number, y: number, r: number): Round => ({ x, y, r });

  test('passes a large form with a smaller one well over it', () => {
    expect(faults([at(45, 20, 40), at(80, 12, 22)], 100)).toBe(0);
  });

  test.each([
    ['two that only just touch', [at(30, 10, 25), at(75, 8, 20)]],
    ['one that looks out from behind another', [at(50, 10, 40), at(69, 5, 24)]],
    ['an eye', [at(50, 30, 40), at(52, 30, 12)]],
    ['a weight on one side', [at(10, 10, 40), at(40, 5, 18)]],
  ])('minds %s', (_, people) => {
    expect(faults(people, 100)).toBeGreaterThan(0);
  });
});
