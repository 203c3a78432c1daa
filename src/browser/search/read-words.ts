import { propertyOf } from '../property-of.ts';
import type { QueryWords } from './query.ts';

/** Reads what the search knows of the language; what is not as expected is left out. */
export function readQueryWords(data: unknown): QueryWords {
  const kin: unknown = propertyOf(data, 'kin');
  const rows: readonly unknown[] = Array.isArray(kin) ? kin : [];
  return {
    kin: rows.map((row) => [texts(propertyOf(row, '0')), texts(propertyOf(row, '1'))] as const),
    stopWords: texts(propertyOf(data, 'stopWords')),
  };
}

/** Reads the words that stand in the writing, the most frequent first: a text, one space between them. */
export function readWritten(data: unknown): readonly string[] {
  return typeof data === 'string' ? data.split(' ') : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
