import { ground } from '../hand.ts';
import { box, circle, d, path, type Fill } from '../shapes.ts';
import { earth, lightIn, person, ridge, type DrawScene, type Several } from './scene.ts';

const beds: Several<readonly number[]> = [
  [46, 30, 56, 38],
  [32, 52, 40, 60],
  [58, 40, 30, 50],
  [38, 58, 48, 28],
];

/** A garden bed in which each thing has its own height, and somebody who tends it. */
export const garden: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const at = pick.between(6, 22);
  const plants = pick
    .one(...beds)
    .map((high, index) => ({ x: across(at - 48 + index * 34), y: 132 - vary(high, 5) }));
  const bloom = pick.one<Fill>('c', 'g');
  const one = person(across(at - 98), ground, vary(22, 2), 0.8);
  const next = person(across(at - 98 + one.r + 3), ground, vary(12, 1.5), 0.8);
  const other = person(across(at + 102), ground, vary(15, 2), 0.8);
  return {
    light: lightIn(hand, pick.one(-70, 112), 74),
    back: [
      ridge(hand),
      path('F', plants.map(({ x, y }) => d`M${x} 134V${y}M${x} ${y + 22}q10 0 12 -10`).join('')),
      ...plants.map(({ x, y }, index) => circle(index % 2 === 0 ? bloom : 'f', { x, y, r: vary(11, 2) })),
    ],
    people: pick.one([one], [one, other], [one, next], [one, next, other]),
    front: [earth, box('t', [across(at - 68), across(at + 74)], [130, 27], 4)],
  };
};
