import { compose } from './compose.ts';
import { paint } from './paint.ts';
import type { Place } from './places.ts';
import { hash } from './random.ts';
import { circle, type Shape } from './shapes.ts';
import { whenFor, whenOf, type When } from './when.ts';

/** What a drawing is made from. */
export interface Subject {
  /** The name in its address; any text will do. It decides who is there, how near, and where the light stands. */
  readonly slug: string;
  readonly place: Place;
  /** The day, as YYYY-MM-DD, which decides the hour and the season; without one the slug does. */
  readonly day?: string;
  /** Whether the year is turned, as it is south of the equator. */
  readonly southern?: boolean;
}

/** A place with people in it, at an hour. */
export interface Drawing {
  readonly when: When;
  /** From back to front. */
  readonly shapes: readonly Shape[];
  /** Which of the shapes are people. */
  readonly people: readonly Shape[];
}

/** How strong people are: what is behind them shows a little. */
const presence = 0.92;

/** What was drawn, so that a post in many lists is drawn once. */
const drawn = new Map<string, Drawing>();

/** The drawing of a subject: the same for the same subject, however often and wherever it is drawn. */
export function drawing({ slug, place, day, southern = false }: Subject): Drawing {
  const seed = `${place}/${slug}`;
  const when = day === undefined ? whenFor(seed) : whenOf(day, southern);
  const key = `${seed} ${when.hour} ${when.season}`;
  const known = drawn.get(key) ?? draw(seed, place, when);
  drawn.set(key, known);
  return known;
}

function draw(seed: string, place: Place, when: When): Drawing {
  const scene = compose(seed, place, when.hour);
  const tones = paint(scene.people, hash(seed));
  const people = scene.people.map((person, index) => circle(tones[index] ?? 'a', person, presence));
  const light = scene.light ? [circle('o', scene.light)] : [];
  return { when, people, shapes: [...light, ...scene.back, ...people, ...scene.front] };
}
