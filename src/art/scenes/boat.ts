import { d, path, box } from '../shapes.ts';
import { lightIn, person, waterFrom, type DrawScene } from './scene.ts';

/** One boat, and those who are in it. */
export const boat: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const at = pick.between(-40, -4);
  const sail = vary(30, 4);
  const one = person(across(at - 30), 126, vary(18, 2), 0.8, { not: 'c' });
  const other = person(across(at + 26), 126, vary(14, 2), 0.8, { not: 'c' });
  const child = person(across(at - 30 - one.r - 3), 126, 10, 0.6, { not: 'c' });
  return {
    light: lightIn(hand, 110, 72),
    back: [
      waterFrom(110),
      box('t', [across(at - 2), across(at + 2)], [sail - 6, 100]),
      path(
        'l',
        d`M${across(at + 8)} ${sail}Q${across(at + 64)} 66 ${across(at + 54)} 100H${across(at + 8)}z`,
      ),
    ],
    people: pick.one([one, other], [child, one, other], [one], [child, one]),
    front: [
      path(
        'c',
        d`M${across(at - 70)} 122H${across(at + 70)}Q${across(at + 60)} 152 ${across(at + 36)} 152H${across(at - 36)}Q${across(at - 60)} 152 ${across(at - 70)} 122z`,
      ),
      path('L', d`M${across(at) - 56} 166h66M${across(at) - 4} 180h46M${across(118) - 14} 134h28`, 0.8),
    ],
  };
};
