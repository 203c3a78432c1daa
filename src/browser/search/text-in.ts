import { inside } from '../inside.ts';

/** A text under a key, or an empty one; without the seams that the index has in words with a dash. */
export function textIn(value: unknown, key: string): string {
  const text = inside(value, key);
  return typeof text === 'string' ? text.replaceAll('\u2060 ', '').trim() : '';
}
