import { isSlip } from '../words/slip.ts';

/**
 * A phrase of a vocabulary, ready to be looked for. It is written as words one space apart; `kill|hurt` is
 * either, `suicid*` any word that begins so, and `=cutting` counts only where it is all that was typed.
 */
export interface Phrase {
  readonly alone: boolean;
  readonly words: readonly (readonly string[])[];
}

/** Reads a phrase as a vocabulary writes it. */
export function phraseOf(written: string): Phrase {
  const alone = written.startsWith('=');
  return {
    alone,
    words: written
      .slice(Number(alone))
      .split(' ')
      .map((word) => word.split('|')),
  };
}

/** What a phrase is looked for with. */
export interface Ear {
  /** Words that may stand between others of a phrase: "I want to just die". */
  readonly between: ReadonlySet<string>;
  /** Words of their own that look like a slip of another. */
  readonly ordinary: ReadonlySet<string>;
}

/** How many words may stand between two of a phrase. */
const gap = 2;

/** Letters that a word has at least for a slip in it to count: shorter ones have too many neighbors. */
const leastAlone = 6;
const leastAmong = 4;
const leastBegun = 5;

/** Whether a phrase stands among words, with slips of the keyboard, and with spaces too many or too few. */
export function stands({ words: phrase, alone }: Phrase, words: readonly string[], ear: Ear): boolean {
  // One slip in each two words: with more, anything is like anything.
  const left = { phrase, slips: Math.ceil(phrase.length / 2), gaps: 0, single: phrase.length === 1 };
  if (alone) return endOf(left, words, ear) === words.length;
  // Most words need no closer look: a slip leaves one of the first two letters in front.
  return words.some(
    (word, at) =>
      phrase[0]?.some((one) => one.slice(0, 2).includes(word[0] ?? '')) &&
      endOf(left, words.slice(at), ear) !== undefined,
  );
}

/** What is left of a phrase to be met, and what is left to be forgiven. */
interface Left {
  readonly phrase: Phrase['words'];
  readonly slips: number;
  readonly gaps: number;
  /** Whether the whole phrase is one word. */
  readonly single: boolean;
}

/** How many of the words are used up by a phrase that begins with the first, if it does. */
function endOf(left: Left, words: readonly string[], ear: Ear): number | undefined {
  const [wanted, ...phrase] = left.phrase;
  if (!wanted) return 0;
  const [word, ...following] = words;
  if (word === undefined) return undefined;
  const [next, ...rest] = following;
  const then = (others: readonly string[], used: number, slips = left.slips) =>
    plus(endOf({ ...left, phrase, slips, gaps: gap }, others, ear), used);
  const glued =
    phrase.length > 0 && wanted.find((one) => one.length > 3 && word !== one && word.startsWith(one));
  return (
    (wanted.some((one) => isWhole(word, one)) ? then(following, 1) : undefined) ??
    // "my self" for "myself", "sui cidal" for "suicidal".
    (next && wanted.some((one) => isWhole(word + next, one)) ? then(rest, 2) : undefined) ??
    // "killmyself": the rest of the word is the beginning of what follows.
    (glued ? then([word.slice(glued.length), ...following], 0) : undefined) ??
    (left.slips > 0 && isNearly(word, wanted, left, ear) ? then(following, 1, left.slips - 1) : undefined) ??
    (left.gaps > 0 && ear.between.has(word)
      ? plus(endOf({ ...left, gaps: left.gaps - 1 }, following, ear), 1)
      : undefined)
  );
}

function plus(end: number | undefined, used: number): number | undefined {
  return end === undefined ? undefined : end + used;
}

/** Whether a word is one of the phrase's with one slip, and no word of its own. */
function isNearly(word: string, wanted: readonly string[], { single }: Left, ear: Ear): boolean {
  if (ear.ordinary.has(word)) return false;
  const letters = single ? leastAlone : leastAmong;
  return wanted.some((one) => {
    if (!one.endsWith('*')) return (!single || one.length >= letters) && isSlip(word, one, letters);
    const stem = one.slice(0, -1);
    const enough = Math.max(letters, leastBegun);
    return (
      stem.length >= enough && [-1, 0, 1].some((more) => isSlip(word.slice(0, stem.length + more), stem))
    );
  });
}

/** Whether a word is one of a phrase's as it stands there, or begins so. */
export function isWhole(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
