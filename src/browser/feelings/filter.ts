import { folded, wordsOf } from '../words/folded.ts';
import { isSlip } from '../words/slip.ts';

/** Whether every word that was typed is the beginning of a word in a text. Nothing typed is in every text. */
export function matches(typed: string, text: string): boolean {
  const within = ` ${folded(text)}`;
  return wordsOf(typed).every((word) => within.includes(` ${word}`));
}

/** A word for a feeling: what it is called, here and by others, and all that stands beside it. */
export interface Feeling {
  readonly names: readonly string[];
  readonly text: string;
}

/** Which words are shown, by their places; and whether they are only near what was typed. */
export interface Shown {
  readonly places: readonly number[];
  readonly near: boolean;
}

/**
 * Finds the words for what was typed: those that are called so, else those that begin so or whose description has a
 * word that does; else, from a sentence, those that are called as some word of it; else those one slip away.
 */
export function shownFor(typed: string, feelings: readonly Feeling[]): Shown {
  const all = (has: (feeling: Feeling) => boolean) =>
    feelings.flatMap((feeling, place) => (has(feeling) ? [place] : []));
  const whole = folded(typed);
  const words = wordsOf(typed);
  const ways = [
    () => all(({ names }) => names.includes(whole)),
    () => all(({ names, text }) => matches(typed, `${names.join(' ')} ${text}`)),
    () => all(({ names }) => names.some((name) => ` ${whole} `.includes(` ${name} `))),
  ];
  for (const way of ways) {
    const places = way();
    if (places.length > 0) return { places, near: false };
  }
  const slips = all(({ names }) => names.some((name) => words.some((word) => isSlip(word, name))));
  return { places: slips, near: slips.length > 0 };
}
