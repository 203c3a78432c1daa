import { box, circle, d, path, type Shape } from '../shapes.ts';
import { earth, person, type DrawScene, type Several } from './scene.ts';

const heads: Several<readonly number[]> = [
  [20, 28, 18, 32, 16],
  [26, 19, 32, 17, 23],
  [17, 31, 21, 26, 19],
  [28, 17, 24, 33, 18],
  [31, 20, 27, 18],
  [19, 33, 22, 29],
];

/** One table under a string of lights: many heights, one board. */
export const table: DrawScene = ({ pick, across, vary }) => {
  const half = vary(100, 7);
  const middle = pick.between(-12, 12);
  const sizes = pick.one(...heads).map((r) => vary(r, 1.5));
  const wide = sizes.reduce<number>((sum, r) => sum + 2 * r, 0);
  const shared = (wide - 2 * half + 14) / (sizes.length - 1);
  let start = middle + 7 - half;
  const people = sizes.map((r) => {
    const one = person(across(start + r), 114, r, vary(0.64, 0.08));
    start += 2 * r - shared;
    return one;
  });
  const sag = vary(46, 5);
  const lean = pick.between(-14, 14);
  const bulbs = [-2, -1, 0, 1, 2].map((at): Shape => {
    const along = at * 54 + lean;
    return circle('l', { x: across(along), y: 22 + (sag - 18) * (1 - (along / 162) ** 2), r: 5 });
  });
  return {
    back: [
      path('t', d`M${across(-164)} 14h4v150h-4zM${across(164)} 14h-4v150h4z`),
      path('A', d`M${across(-162)} 18Q${across(0)} ${2 * sag - 18} ${across(162)} 18`, 0.5),
      ...bulbs,
    ],
    people,
    front: [
      earth,
      box('t', [across(middle - half - 8), across(middle + half + 8)], [112, 11], 5),
      path('t', d`M${across(middle - half + 24)} 120v44h8v-44zM${across(middle + half - 32)} 120v44h8v-44z`),
    ],
  };
};
