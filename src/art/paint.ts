import { roll } from './random.ts';
import { tones, type Tone } from './palette.ts';
import { overlap, type Round } from './round.ts';

/** Somebody in a scene; `tone` where the scene decides it, `not` what would be lost on what is behind. */
export interface Person extends Round {
  readonly tone?: Tone;
  readonly not?: Tone;
}

/** A tone for each person, larger ones first; each takes what is least used around it. */
export function paint(people: readonly Person[], seed: number): readonly Tone[] {
  const { between } = roll(seed);
  const painted = new Map<Person, Tone>();
  for (const person of people.toSorted((one, other) => other.r - one.r)) {
    const costs = tones
      .filter((tone) => tone !== person.not)
      .map((tone) => {
        const same = [...painted].filter(([, other]) => other === tone).map(([other]) => other);
        const chance = between(0, 0.5) + (tone === 'g' ? 0.25 : 0);
        const cost = same.reduce((sum, other) => sum + 0.3 + Math.max(0, overlap(person, other) + 1), chance);
        return { tone, cost };
      });
    const least = costs.reduce((best, next) => (next.cost < best.cost ? next : best));
    painted.set(person, person.tone ?? least.tone);
  }
  return people.map((person) => painted.get(person) ?? 'a');
}
