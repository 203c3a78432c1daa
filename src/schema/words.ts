import { z } from 'zod';
import { english, type Plural } from '../words.ts';

type Widened<Entry> = Entry extends string
  ? string
  : Entry extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof Entry]: string };

/** The words of the interface, in whatever language the author chose. */
export type Words = { readonly [Key in keyof typeof english]: Widened<(typeof english)[Key]> };

/**
 * `words.yaml`: any of the interface's words, reworded. What it leaves out
 * stays English; a reworded sentence keeps the places that are filled in.
 */
export const wordsFrom = z
  .strictObject(shapeOf(english))
  .partial()
  .transform((own): Words => merge(english, own));

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
