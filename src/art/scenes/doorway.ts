import { ground } from '../hand.ts';
import { box, d, path } from '../shapes.ts';
import { earth, person, ridge, type DrawScene } from './scene.ts';

/** A lit doorway: somebody inside, somebody on the way to it. */
export const doorway: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const middle = pick.between(-38, 0);
  const half = pick.between(44, 54);
  const inner = half - 17;
  const top = vary(26, 5);
  const large = vary(19, 2);
  const small = vary(12, 1.5);
  const coming = vary(16, 2);
  const distance = pick.between(90, 122);
  const inside = [person(across(middle - 5), ground, large, 0.8, { not: 'g' })];
  const child = person(across(middle + 15), ground, small, 0.8, { not: 'g' });
  const arriving = person(across(distance), ground + 3, coming, 0.85);
  const second = person(across(distance - coming - 5), ground + 3, small, 0.75);
  return {
    back: [
      ridge(hand),
      box('c', [across(middle - half), across(middle + half)], [top, 180], half, 0.45),
      box('l', [across(middle - inner), across(middle + inner)], [top + 19, 180], inner),
    ],
    people: pick.one(
      [...inside, child, arriving],
      [...inside, arriving],
      [...inside, child, arriving, second],
      [...inside, arriving, second],
    ),
    front: [
      earth,
      path(
        'l',
        d`M${across(middle - inner)} 150H${across(middle + inner)}L${across(middle + inner + 34)} 200H${across(middle - inner - 6)}z`,
        0.55,
      ),
    ],
  };
};
