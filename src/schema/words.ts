import { z } from 'zod';
import { en } from '../words/en/index.ts';
import type { Words } from '../words/words.ts';

export type { Words } from '../words/words.ts';

/**
 * `words.yaml`: any of the interface's words, reworded. What it leaves out
 * stays as it is; a reworded sentence keeps the places that are filled in.
 *
 * @param base The words of the blog's language.
 */
export function wordsOver(base: Words) {
  return z
    .strictObject(shapeOf(en))
    .partial()
    .transform((own): Words => merge(base, own));
}

/** `words.yaml` of a blog in English, or in a language that the interface does not speak. */
export const wordsFrom = wordsOver(en);

function shapeOf(words: object): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? sameBlanks(value) : group(value),
    ]),
  );
}

function group(value: object): z.ZodType {
  if (!('other' in value) || typeof value.other !== 'string') {
    return z.strictObject(shapeOf(value)).partial();
  }
  const form = sameBlanks(value.other);
  const forms = { zero: form, one: form, two: form, few: form, many: form, other: form };
  return z.strictObject(forms).partial().required({ other: true });
}

/** A text with the same `{blanks}` as the English one. */
function sameBlanks(text: string): z.ZodString {
  const blanks = blanksOf(text);
  return z.string().refine((own) => blanksOf(own) === blanks, {
    error: blanks ? `must contain ${blanks}` : 'may not contain { or }',
  });
}

function blanksOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}

function merge<Base extends object>(base: Base, own: object): Base {
  const merged = Object.entries(base).map(([key, value]) => {
    const mine: unknown = Reflect.get(own, key);
    return [key, isGroup(value) && isGroup(mine) ? { ...value, ...mine } : (mine ?? value)];
  });
  return Object.assign({}, base, Object.fromEntries(merged));
}

/** A group of words, such as the subjects; a plural is no group: its forms belong together. */
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('other' in value);
}
