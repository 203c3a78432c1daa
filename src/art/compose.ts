import { faults } from './critic.ts';
import { card, free, scene as frame } from './formats.ts';
import { handOf } from './hand.ts';
import type { Place } from './places.ts';
import { hash, roll } from './random.ts';
import type { Scene } from './scenes/scene.ts';
import { scenes } from './scenes/index.ts';
import type { Hour } from './when.ts';

/** Past this many sketches the best one rarely gets better (tried with 6,500 drawings). */
const sketches = 200;

/** The scene of a seed: sketched until nothing is left to mind, or the best of all sketches. */
export function compose(seed: string, place: Place, hour: Hour): Scene {
  let best = sketch(seed, 0, place, hour);
  let least = minded(best);
  for (let number = 1; number < sketches && least > 0; number += 1) {
    const next = sketch(seed, number, place, hour);
    const sum = minded(next);
    if (sum < least) [best, least] = [next, sum];
  }
  return best;
}

/** One try: the seed alone decides who is there and on which side, the number how exactly they stand. */
function sketch(seed: string, number: number, place: Place, hour: Hour): Scene {
  const hand = handOf(roll(hash(seed)), roll(hash(`${seed}/${number}`)), hour, frame.width / 2);
  return scenes[place](hand);
}

function minded({ people, light }: Scene): number {
  const left = (frame.width - card.width) / 2 + free.side;
  return faults(light ? [...people, light] : people, left, frame.width - left);
}
