import { ground } from '../hand.ts';
import { d, path } from '../shapes.ts';
import { earth, person, ridge, type DrawScene } from './scene.ts';

/** Somebody speaks, and the rings of the voice reach whoever listens. */
export const voice: DrawScene = (hand) => {
  const { pick, side, across, vary } = hand;
  const one = person(across(pick.between(-100, -72)), ground, vary(24, 2), 0.85, { not: 'g' });
  // Whoever is small stands towards the speaker, or behind where there is room.
  const [nearest, turn] = pick.one<readonly [number, number]>([82, -1], [66, 1]);
  const listener = person(across(pick.between(nearest, nearest + 18)), ground, vary(29, 3), 0.8);
  const small = person(listener.x + turn * side * (listener.r + 2), ground, vary(15, 1.5), 0.85);
  const steps = pick.one([20, 42, 68, 98], [22, 48, 80], [18, 38, 62, 90, 122]);
  const rings = steps.map((step, index) => {
    const r = one.r + step;
    return path(
      'A',
      d`M${one.x - r} ${ground}A${r} ${r} 0 0 1 ${one.x + r} ${ground}`,
      0.7 - (0.5 * index) / steps.length,
    );
  });
  return {
    back: [ridge(hand), ...rings],
    people: pick.one([one, listener, small], [one, listener]),
    front: [earth],
  };
};
