import { propertyOf } from '../property-of.ts';
import type { DangerWords } from './danger.ts';

/** Reads the words that are listened for as they were fetched; what is not as expected is left out. */
export function readDanger(data: unknown): DangerWords {
  const { harmless = [], between = [], ordinary = [] } = lists(data);
  return { danger: lists(propertyOf(data, 'danger')), harmless, between, ordinary };
}

/** The lists of texts that a value holds, by their names. */
function lists(value: unknown): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(Object(value)).map(([name, list]) => [name, texts(list)]));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
