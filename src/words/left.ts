import { en } from './en/index.ts';
import type { Plural, Words } from './words.ts';

/** A word of the interface, or with `within` one of a group of them, as `subjects.war`. */
export interface Left {
  readonly name: keyof Words;
  readonly within?: string;
}

const all = Object.entries(en).flatMap(([name, word]): Left[] => {
  if (!isName(name)) return [];
  if (typeof word === 'string' || isPlural(word)) return [{ name }];
  return Object.keys(word).map((within) => ({ name, within }));
});

/** How many words the interface has, the forms of a number counted as one. */
export const wordCount = all.length;

/**
 * The words that an author's own do not say.
 *
 * @param own What `words.yaml` says, as plain values.
 */
export function wordsLeft(own: unknown): readonly Left[] {
  return all.filter(({ name, within }) => {
    const said = valueIn(own, name);
    return within === undefined ? said === undefined : valueIn(said, within) === undefined;
  });
}

/** Whether a word depends on a number. */
export function isPlural(word: Words[keyof Words]): word is Plural {
  return typeof word === 'object' && 'other' in word;
}

function isName(name: string): name is keyof Words {
  return Object.hasOwn(en, name);
}

function valueIn(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
  return Reflect.get(record, name);
}
