import type { Arrangement } from './arrangements.ts';
import { faults } from './critic.ts';
import { forEachFormat, frames, type Format, type Frame } from './formats.ts';
import { poses } from './poses/index.ts';
import { hash, roll } from './random.ts';
import { foot, type Round, type Side } from './shape.ts';

/** The same people in each frame, in the same order, in whole units; `x` from the frame's left. */
export type Composition = Readonly<Record<Format, readonly Round[]>>;

/** Past this many sketches the best one rarely gets better (tried with 3,000 drawings). */
const sketches = 480;

/** The people of a seed: sketched until nothing is left to mind, or the best of all sketches. */
export function compose(seed: string, arrangement: Arrangement): Composition {
  let best = sketch(seed, 0, arrangement);
  let least = minded(best);
  for (let number = 1; number < sketches && least > 0; number += 1) {
    const next = sketch(seed, number, arrangement);
    const sum = minded(next);
    if (sum < least) [best, least] = [next, sum];
  }
  return best;
}

/** One try: the seed alone decides who is there and on which side, the number how exactly they stand. */
function sketch(seed: string, number: number, arrangement: Arrangement): Composition {
  return forEachFormat((format) => {
    const frame: Frame = frames[format];
    const pick = roll(hash(seed));
    const here = pick.one<Side>(-1, 1);
    const there = here === 1 ? -1 : 1;
    const chance = roll(hash(`${seed}/${number}`));
    const vary = (wide: number, upright: number, by: number): number =>
      wide + (upright - wide) * frame.rise + chance.between(-by, by);
    return fit(poses[arrangement]({ pick, here, there, vary }), frame);
  });
}

/** The people as large as the frame has room for, in its middle. */
function fit(people: readonly Round[], frame: Frame): readonly Round[] {
  const half = (one: Round): number => (one.y > 0 ? one.r : foot(one));
  const left = Math.min(...people.map((one) => one.x - half(one)));
  const right = Math.max(...people.map((one) => one.x + half(one)));
  const top = Math.max(...people.map((one) => one.y + one.r));
  const room = frame.width - frame.free.left - frame.free.right;
  const scale = Math.min(room / (right - left), (frame.ground - frame.free.top) / top);
  const start = frame.free.left + (room - (left + right) * scale) / 2;
  return people.map(({ x, y, r }) => ({
    x: Math.round(start + x * scale),
    y: Math.round(y * scale),
    r: Math.round(r * scale),
  }));
}

function minded(people: Composition): number {
  const each = forEachFormat((format) => {
    const { free, width }: Frame = frames[format];
    const room = width - free.left - free.right;
    return faults(
      people[format].map((one) => ({ ...one, x: one.x - free.left })),
      room,
    );
  });
  return each.banner + each.card + each.hero + each.share;
}
