import type { Plural } from '../../words/words.ts';

/** What the search says, handed over by the page so that it is translated with it. */
export interface SearchWords {
  readonly results: Plural;
  readonly none: string;
  /** Said when only the newest shard was searched. */
  readonly noneNewest: string;
  /** Around how many were found, when none has all the words. */
  readonly some: string;
  /** Asks whether something else was meant. */
  readonly meant: string;
  readonly failed: string;
  readonly loading: string;
}

/** Reads the words from the element's attribute; what is missing stays silent. */
export function readWords(json: string | undefined): SearchWords {
  const words = new Map(entriesOf(parse(json)));
  const textOf = (key: string) => String(words.get(key) ?? '');
  const forms = entriesOf(words.get('results')).map(([form, text]) => [form, String(text)]);
  return {
    results: { other: '{count}', ...Object.fromEntries(forms) },
    none: textOf('none'),
    noneNewest: textOf('noneNewest'),
    some: textOf('some'),
    meant: textOf('meant'),
    failed: textOf('failed'),
    loading: textOf('loading'),
  };
}

function parse(json = '{}'): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
