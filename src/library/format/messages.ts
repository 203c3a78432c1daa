import { fill } from './fill.ts';
import type { Plural } from '../../words/words.ts';
import { listFormat, numberFormat, pluralRules } from './intl.ts';

export { fill };

/**
 * Chooses the form that a number asks for in a language, and fills in the number as `{count}`.
 *
 * @param blanks What else is filled in. What is not given stays a blank.
 */
export function plural(
  forms: Plural,
  count: number,
  language: string,
  blanks: Readonly<Record<string, string>> = {},
): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: numberFormat(language).format(count), ...blanks });
}

/** How large something is, as people of a language say it: "85 kB", "1.2 MB". */
export function bytesIn(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 999_500 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return numberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(Math.max(size, 1));
}

/** How long something plays, as people of a language say it: "40 seconds", "12 minutes". */
export function lengthIn(seconds: number, language: string): string {
  const [unit, count] = seconds < 59.5 ? (['second', seconds] as const) : (['minute', seconds / 60] as const);
  const format = numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  return format.format(Math.max(count, 1));
}

/** "a", "a and b", "a, b and c" in a language. */
export function list(items: readonly string[], language: string): string {
  return listFormat(language === 'en' ? 'en-GB' : language).format(items);
}

/** A text as a sentence begins in a language. */
export function capitalized(text: string, language: string): string {
  return text.replace(/^./u, (letter) => letter.toLocaleUpperCase(language));
}
