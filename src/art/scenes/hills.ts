import { far } from '../hand.ts';
import { d, path } from '../shapes.ts';
import { lightIn, person, type DrawScene } from './scene.ts';

/** Hills that lie down, and somebody who rests in the fold between them. */
export const hills: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const light = lightIn(hand, pick.one(1, 1, -1) * pick.between(90, 112), 58);
  const [first, second] = [pick.between(-88, -50), pick.between(86, 120)];
  const [high, lower] = [vary(66, 7), vary(86, 7)];
  const fold = pick.between(-10, 22);
  const one = person(across(fold), 130, vary(19, 2), 0.6, { not: 'c' });
  const other = person(across(fold - one.r - 8), 133, vary(11, 1.5), 0.6, { not: 'c' });
  return {
    light,
    back: [
      path(
        'c',
        d`M${across(-far)} 210V140C${across(first - 160)} 140 ${across(first - 90)} ${high} ${across(first)} ${high}S${across(first + 130)} 160 ${across(first + 260)} 170V210z`,
        0.42,
      ),
      path(
        'c',
        d`M${across(second - 230)} 190C${across(second - 110)} 160 ${across(second - 80)} ${lower} ${across(second)} ${lower}S${across(second + 130)} 138 ${across(far)} 138V210z`,
        0.7,
      ),
    ],
    people: pick.one([one], [one, other]),
    front: [
      path(
        'e',
        d`M${across(-far)} 146C${across(-260)} 140 ${across(-150)} 112 ${across(fold - 60)} 126S${across(240)} 150 ${across(far)} 138V210H${across(-far)}z`,
      ),
    ],
  };
};
