import { roll } from './random.ts';
import { tones, type Tone } from './palette.ts';
import { distance, type Round } from './shape.ts';

/**
 * A tone for each circle: the largest one's is the seed's, half of the time accent;
 * each smaller one takes what is least used around it.
 */
export function paint(people: readonly Round[], seed: number): readonly Tone[] {
  const { between, one: pick } = roll(seed);
  const first = pick<Tone>('a', 'a', 'a', 'c', 'c', 'g');
  const painted = new Map<Round, Tone>();
  for (const person of people.toSorted((one, other) => other.r - one.r)) {
    const costs = tones.map((tone) => {
      const same = [...painted].filter(([, other]) => other === tone).map(([other]) => other);
      const chance = between(0, 0.9);
      return { tone, cost: same.reduce((sum, other) => sum + 0.3 + shared(person, other), chance) };
    });
    const least = costs.reduce((best, next) => (next.cost < best.cost ? next : best));
    painted.set(person, painted.size === 0 ? first : least.tone);
  }
  return people.map((person) => painted.get(person) ?? first);
}

/** How strong each circle is, 0 to 1: the larger, the lighter, so that no large form is heavy. */
export function strength(people: readonly Round[]): readonly number[] {
  const largest = Math.max(...people.map((one) => one.r));
  return people.map((one) => Math.round((0.74 - 0.28 * (one.r / largest)) * 100) / 100);
}

/** How deep two circles overlap, in radii of the smaller one. */
function shared(one: Round, other: Round): number {
  return Math.max(0, one.r + other.r - distance(one, other)) / Math.min(one.r, other.r);
}
