import { wordsOf } from '../words/folded.ts';
import { isWhole, phraseOf, stands, type Ear, type Phrase } from './phrase.ts';

/** Words of danger, as they come to the reader's browser. */
export interface DangerWords {
  /** The phrases of each situation. */
  readonly danger: Readonly<Record<string, readonly string[]>>;
  /** Phrases that only sound like danger: "killing time". */
  readonly harmless: readonly string[];
  readonly between: readonly string[];
  readonly ordinary: readonly string[];
}

/**
 * Makes what finds the situations that speak out of a text.
 *
 * @returns The situations, in the order in which the help page has them.
 */
export function listener(words: DangerWords): (text: string) => readonly string[] {
  const ear: Ear = { between: new Set(words.between), ordinary: new Set(words.ordinary) };
  const harmless = words.harmless.map(phraseOf);
  const danger = Object.entries(words.danger).map(
    ([situation, phrases]) => [situation, phrases.map(phraseOf)] as const,
  );
  return (text) => {
    const typed = withoutHarmless(wordsOf(text), harmless);
    return danger.flatMap(([situation, phrases]) =>
      phrases.some((phrase) => stands(phrase, typed, ear)) ? [situation] : [],
    );
  };
}

/** The words, with a sign that is none where a harmless phrase stands. */
function withoutHarmless(words: readonly string[], harmless: readonly Phrase[]): readonly string[] {
  const covered = new Set<number>();
  for (const { words: phrase } of harmless) {
    for (const from of words.keys()) {
      const fits = phrase.every((wanted, at) => wanted.some((one) => isWhole(words[from + at] ?? '', one)));
      if (fits) phrase.forEach((_, at) => covered.add(from + at));
    }
  }
  return words.map((word, at) => (covered.has(at) ? '-' : word));
}
