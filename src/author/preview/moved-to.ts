import type { Move } from '../reorder.ts';

/**
 * The end of the name of the button that goes on moving what was moved: who works with the keys stays there. At an end of
 * the list it is the one that moves it the other way.
 *
 * @param at Where it stood in the list.
 * @param count How many there are.
 */
export function movedTo(does: Exclude<Move['does'], 'out'>, at: number, count: number): string {
  const place = Math.min(count - 1, Math.max(0, does === 'up' ? at - 1 : at + 1));
  const way = does === 'up' && place === 0 ? 'down' : does === 'down' && place === count - 1 ? 'up' : does;
  return `${way}-${place}`;
}
