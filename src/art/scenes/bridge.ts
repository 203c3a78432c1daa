import { far } from '../hand.ts';
import { d, path } from '../shapes.ts';
import { lightIn, person, waterFrom, type DrawScene } from './scene.ts';

/** A bridge, and two who come from either side of it. */
export const bridge: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const top = vary(86, 4);
  const deck = (x: number) => top + (150 - top) * (x / 146) ** 2;
  const middle = pick.between(-18, 16);
  const [gap, other] = [pick.between(24, 50), pick.between(24, 50)];
  const on = (x: number, r: number) => person(across(x), deck(x) + 2, r, 0.85, { not: 'c' });
  const [left, right] = [on(middle - gap, vary(17, 2)), on(middle + other, vary(15, 2))];
  const third = on(middle + other + right.r + vary(9, 2), 9);
  const arch = 2 * top - 150;
  return {
    light: lightIn(hand, pick.one(-104, 104, 116), 70),
    back: [waterFrom(160)],
    people: pick.one([left, right], [left, right, third]),
    front: [
      path(
        'c',
        d`M${across(-146)} 150Q${across(0)} ${arch} ${across(146)} 150V170Q${across(0)} ${arch + 44} ${across(-146)} 170z`,
      ),
      path(
        'e',
        d`M${across(-far)} 150H${across(-142)}Q${across(-124)} 152 ${across(-112)} 210H${across(-far)}zM${across(far)} 150H${across(142)}Q${across(124)} 152 ${across(112)} 210H${across(far)}z`,
      ),
      path('L', d`M${across(0) - 52} 176h40M${across(0) - 2} 188h48`, 0.8),
    ],
  };
};
