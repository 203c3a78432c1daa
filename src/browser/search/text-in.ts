import { propertyOf } from '../property-of.ts';
import { asWritten } from '../words/written.ts';

/** A text under a key, or an empty one; as it was written, without the signs of the index. */
export function textIn(value: unknown, key: string): string {
  const text = propertyOf(value, key);
  return typeof text === 'string' ? asWritten(text).trim() : '';
}
