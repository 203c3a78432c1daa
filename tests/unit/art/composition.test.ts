import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/art/critic.ts';
import { card, scene } from '../../../src/art/formats.ts';
import { overlap, type Round } from '../../../src/art/round.ts';
import type { Shape } from '../../../src/art/shapes.ts';
import { pairs, shown, slugs, type Shown } from './all.ts';

const everything = shown(slugs);
const named = (drawings: readonly Shown[]) => drawings.map(({ name }) => name);
const left = (scene.width - card.width) / 2;
const right = left + card.width;

const rounds = (shapes: readonly Shape[]) => shapes.filter((one) => one.is === 'circle');
const people = ({ drawing }: Shown) => rounds(drawing.people);
/** The sun or the moon. */
const light = ({ drawing }: Shown) => rounds(drawing.shapes).filter(({ paint }) => paint === 'o');

describe('a composition', () => {
  test('has somebody in it, and at most five', () => {
    const odd = everything.filter((one) => people(one).length < 1 || people(one).length > 5);
    expect(named(odd)).toEqual([]);
  });

  test('cuts nobody at the edge of a card, nor the sun: there is air all around them', () => {
    const cut = everything.filter((one) =>
      [...people(one), ...light(one)].some(
        ({ x, y, r }) => x - r < left + 5 || x + r > right - 5 || y - r < 8 || y + r > scene.height,
      ),
    );
    expect(named(cut)).toEqual([]);
  });

  test('cuts nothing small at the edge of a card: what reaches past it reaches far past it', () => {
    const cut = everything.filter(({ drawing }) =>
      drawing.shapes.some((shape) => {
        if (shape.is === 'path') return false;
        const [from, to] =
          shape.is === 'circle' ? [shape.x - shape.r, shape.x + shape.r] : [shape.x, shape.x + shape.width];
        const short = (inside: number, outside: number) => outside > 0 && inside > 0 && outside < 100;
        return (
          (short(left - from, to - left) && left - from < 100) ||
          (short(to - right, right - from) && to - right < 100)
        );
      }),
    );
    expect(named(cut)).toEqual([]);
  });

  test('stands in the middle of a card, or has its sun on the other side', () => {
    const hanging = everything.filter((one) => {
      const circles = rounds(one.drawing.shapes);
      const weight = circles.reduce((sum, { r }) => sum + r ** 2, 0);
      const middle = circles.reduce((sum, { x, r }) => sum + x * r ** 2, 0) / weight;
      return Math.abs(middle - scene.width / 2) > 0.36 * card.width;
    });
    expect(named(hanging)).toEqual([]);
  });

  test('has no outlines of people that nearly touch', () => {
    const tangent = everything.filter((one) =>
      pairs([...people(one), ...light(one)]).some(([here, there]) => {
        const deep = overlap(here, there);
        return Math.abs(deep) < 0.08 || Math.abs(2 - deep) < 0.05;
      }),
    );
    expect(named(tangent)).toEqual([]);
  });

  test('leaves the critic next to nothing to mind', () => {
    const minded = everything.filter((one) => faults([...people(one), ...light(one)], left, right) > 0.75);
    expect(named(minded)).toEqual([]);
  });
});

describe('the critic', () => {
  const at = (x: number, y: number, r: number): Round => ({ x, y, r });

  test('passes a large form with a smaller one well over it', () => {
    expect(faults([at(45, 80, 40), at(80, 98, 22)], 0, 110)).toBe(0);
  });

  test.each([
    ['two that only just touch', [at(30, 80, 25), at(75, 88, 20)]],
    ['one that looks out from behind another', [at(50, 80, 40), at(69, 90, 24)]],
    ['an eye', [at(50, 60, 40), at(52, 60, 12)]],
    ['two of nearly the same height', [at(30, 70, 20), at(58, 68, 19)]],
    ['one that is cut by the edge', [at(10, 80, 20)]],
  ])('minds %s', (_, rounds) => {
    expect(faults(rounds, 0, 110)).toBeGreaterThan(0);
  });
});
