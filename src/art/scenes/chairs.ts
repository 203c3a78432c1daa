import { box, d, path } from '../shapes.ts';
import { earth, person, type DrawScene } from './scene.ts';
import type { Tone } from '../palette.ts';

/** Two chairs that face each other, a window, and the light that it lays between them. */
export const chairs: DrawScene = ({ pick, side, across, vary }) => {
  const apart = pick.between(84, 104);
  const window = pick.between(-20, 20);
  const top = vary(22, 4);
  const [here, there] = pick.one<readonly [Tone, Tone]>(['a', 'c'], ['c', 'a']);
  const pane = (x: number, y: number) => d`M${across(window + x)} ${y}h${side * 30}v${29}h${side * -30}z`;
  const chair = (paint: Tone, at: number, inward: number) => ({
    back: box(paint, [across(at - inward * 24), across(at - inward * 7)], [78, 84], 8),
    seat: box(paint, [across(at - inward * 24), across(at + inward * 36)], [117, 26], 8),
  });
  const [left, right] = [chair(here, -apart, 1), chair(there, apart, -1)];
  return {
    back: [
      path('l', pane(-32, top) + pane(2, top) + pane(-32, top + 33) + pane(2, top + 33)),
      left.back,
      right.back,
    ],
    people: [
      person(across(10 - apart), 120, vary(18, 2), 0.85, { tone: there }),
      person(across(apart - 10), 120, vary(16, 3), 0.85, { tone: pick.one<Tone>(here, 'g') }),
    ],
    front: [
      left.seat,
      right.seat,
      earth,
      path(
        'l',
        d`M${across(window - 32)} 150H${across(window + 32)}L${across(window + 64)} 200H${across(window - 16)}z`,
        0.5,
      ),
    ],
  };
};
