import { far } from '../hand.ts';
import { d, path as form } from '../shapes.ts';
import { lightIn, person, type DrawScene } from './scene.ts';

/** A path that winds out of sight, and people on it, near and far. */
export const path: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const end = pick.between(24, 62);
  const bend = pick.between(-64, -36);
  const rim = vary(86, 4);
  const light = { ...lightIn(hand, end + pick.one(-6, 16, 34), rim - 8), r: vary(17, 2) };
  const one = person(across(bend - 4), 152, vary(24, 2), 0.6, { not: 'g' });
  const child = person(one.x + (across(1) - across(0)) * (one.r + 5), 156, vary(13, 1.5), 0.6);
  const away = person(across(end + 14), 105, 7, 0.9, { not: 'g' });
  return {
    light,
    back: [
      form(
        'e',
        d`M${across(-far)} 210V${rim + 12}C${across(-260)} ${rim - 22} ${across(-90)} ${rim + 6} ${across(end)} ${rim}S${across(300)} ${rim + 18} ${across(far)} ${rim - 4}V210z`,
      ),
      form(
        'l',
        d`M${across(end - 4)} ${rim}C${across(end + 50)} 106 ${across(bend - 26)} 112 ${across(bend)} 140C${across(bend + 10)} 160 ${across(14)} 172 ${across(22)} 200H${across(112)}C${across(88)} 162 ${across(bend + 46)} 152 ${across(bend + 36)} 136C${across(bend + 34)} 122 ${across(end + 62)} 108 ${across(end + 4)} ${rim}z`,
        0.85,
      ),
    ],
    people: pick.one([away, one], [away, one, child], [one, child]),
    front: [],
  };
};
