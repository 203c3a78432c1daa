import { ground } from '../hand.ts';
import { circle, d, path } from '../shapes.ts';
import { earth, lightIn, person, ridge, type DrawScene, type Several } from './scene.ts';

type Leaves = readonly [x: number, y: number, r: number];

const crowns: Several<readonly Leaves[]> = [
  [
    [-40, 74, 33],
    [22, 52, 42],
    [60, 84, 26],
  ],
  [
    [-52, 82, 27],
    [-10, 54, 40],
    [42, 76, 34],
  ],
  [
    [-32, 60, 39],
    [32, 78, 36],
    [-62, 90, 24],
  ],
  [
    [-26, 72, 40],
    [28, 50, 36],
    [66, 82, 28],
  ],
];

/** A tree, and those who sit under it. Its leaves are the season's. */
export const tree: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const at = pick.between(-36, -4);
  const leaves = pick
    .one(...crowns)
    .map(([x, y, r]) => circle('f', { x: across(at + x), y: vary(y, 3), r: vary(r, 2) }, 0.85));
  const side = pick.one(-1, 1);
  const near = pick.between(30, 44);
  const one = person(across(at + side * near), ground, vary(21, 2), 0.8, { not: 'g' });
  const next = person(across(at + side * (near + one.r + 6)), ground, vary(13, 1.5), 0.8);
  const other = person(across(at - side * pick.between(28, 42)), ground, vary(15, 1.5), 0.8, { not: 'g' });
  return {
    light: lightIn(hand, 116, 82),
    back: [
      ridge(hand),
      path(
        't',
        d`M${across(at - 9)} 160Q${across(at - 2)} 120 ${across(at - 5)} 66H${across(at + 5)}Q${across(at + 3)} 120 ${across(at + 10)} 160z`,
      ),
      ...leaves,
    ],
    people: pick.one([one, next], [one, other], [one, next, other]),
    front: [earth],
  };
};
