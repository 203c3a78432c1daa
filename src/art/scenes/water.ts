import { far } from '../hand.ts';
import { box, circle, d, path } from '../shapes.ts';
import { lightIn, person, waterFrom, type DrawScene } from './scene.ts';

const level = 98;

/** Somebody at the end of a jetty; what the water gives back is warmer than they are. */
export const water: DrawScene = (hand) => {
  const { pick, across, vary } = hand;
  const end = pick.between(-36, 12);
  const r = vary(23, 2);
  const small = vary(13, 1.5);
  const board = level - 6;
  const one = person(across(end), board, r, 0.95, { tone: 'a' });
  const other = person(across(end - r - 8), board, small, 0.95, { tone: 'c' });
  const two = pick.one(false, false, true);
  const light = lightIn(hand, pick.between(76, 114), 62);
  const glint = light.x - 15;
  return {
    light,
    back: [
      waterFrom(level),
      path('L', d`M${glint} 114h30M${glint + 7} 129h16M${glint + 3} 146h24`, 0.8),
      circle('g', { x: one.x, y: level + 8 + r * 1.15, r: r * 1.15 }, 0.8),
      path('W', d`M${one.x - 32} ${level + r * 1.3}h42M${one.x - 12} ${level + r * 1.95}h44`),
    ],
    people: two ? [one, other] : [one],
    front: [
      box('t', [across(-far), across(end + r + 6)], [board, 8], 4),
      box('t', [across(end - 44), across(end - 51)], [board + 6, 30], 2),
      box('t', [across(-118), across(-125)], [board + 6, 30], 2),
    ],
  };
};
