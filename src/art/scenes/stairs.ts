import { far } from '../hand.ts';
import { box, d, path } from '../shapes.ts';
import { person, type DrawScene } from './scene.ts';

const rise = 16;
const run = 38;
const count = 5;

/** Stairs up to a lit door, and people on different steps. */
export const stairs: DrawScene = ({ pick, side, across, vary }) => {
  const from = pick.between(-96, -84);
  const left = (step: number) => from + (step - 1) * run;
  const top = (step: number) => 150 - step * rise;
  const steps = Array.from({ length: count }, (_, index) => index + 1);
  const outline = steps.map((step) => d`V${top(step)}H${across(step === count ? far : left(step + 1))}`);
  const edges = steps.map(
    (step) => d`M${across(left(step) + 2)} ${top(step)}h${side * (step === count ? 58 : run - 4)}`,
  );
  const at = (step: number, r: number) =>
    person(
      across(step === 0 ? from - pick.between(19, 25) : left(step) + vary(pick.between(13, 26), 2)),
      top(step),
      r,
      0.85,
      {
        not: 'g',
      },
    );
  const [low, high] = pick.one<readonly [number, number]>([0, 2], [0, 3], [0, 4], [1, 3], [1, 4], [2, 4]);
  const one = at(low, vary(pick.between(16, 21), 1));
  const small = vary(12, 1.5);
  return {
    back: [
      box('c', [across(from + 180), across(from + 228)], [14, 80], 24, 0.45),
      box('l', [across(from + 189), across(from + 219)], [25, 80], 15),
    ],
    people: pick.one([one, at(high, vary(15, 2))], [one, at(low + 1, small), at(high, vary(15, 2))]),
    front: [
      path('e', d`M${across(-far)} 210V150H${across(from)}` + outline.join('') + 'V210z'),
      path('L', edges.join(''), 0.8),
    ],
  };
};
