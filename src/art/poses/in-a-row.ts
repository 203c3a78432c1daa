import { beside, planted, type Round } from '../shape.ts';
import type { Pose } from './pose.ts';

/** Four or five people next to each other, each a little over the next. */
export const inARow: Pose = ({ pick, here, vary }) => {
  const sizes = pick.one<readonly number[]>(
    [0.6, 1, 0.74, 0.88, 0.5],
    [0.72, 0.52, 0.86, 0.66, 1],
    [0.54, 0.74, 1, 0.6, 0.8],
    [0.84, 0.58, 1, 0.7],
    [0.62, 0.82, 1, 0.56],
    [0.5, 1, 0.62, 0.84],
    [0.9, 0.7, 0.52, 1],
  );
  const people: Round[] = [];
  for (const size of sizes) {
    const r = size * vary(1, 1, 0.07);
    const lift = vary(0.45, 0.84, 0.1);
    const before = people.at(-1);
    people.push(before ? beside(before, here, r, lift, vary(0.28, 0.38, 0.09)) : planted(0, r, lift));
  }
  return people;
};
