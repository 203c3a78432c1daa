import { ground } from '../hand.ts';
import { earth, person, ridge, type DrawScene, type Several } from './scene.ts';

const groups: Several<readonly number[]> = [
  [30, 46, 22, 34],
  [24, 40, 32, 18],
  [46, 28, 20, 36],
  [38, 24, 48, 28],
  [22, 34, 26, 44, 18],
];

/** People close to each other on open land, and nothing else. */
export const people: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const sizes = pick.one(...groups).map((r) => vary(r, 2));
  const share = 0.42;
  const wide = sizes.reduce((sum, r) => sum + 2 * r * (1 - share / 2), 0);
  let start = -wide / 2;
  const all = sizes.map((r) => {
    const one = person(across(start + r), ground, r, vary(0.66, 0.1));
    start += 2 * r - share * r * 1.1;
    return one;
  });
  return { back: [ridge(hand)], people: all, front: [earth] };
};
