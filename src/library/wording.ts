import type { Plural } from '../words.ts';
import { listFormat, numberFormat, pluralRules } from './intl.ts';

/** Fills the `{blanks}` of a text. */
export function fill(text: string, blanks: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}

/** Chooses the form that a number asks for in a language, and fills in the number as `{count}`. */
export function plural(forms: Plural, count: number, language: string): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: numberFormat(language).format(count) });
}

/** "a", "a and b", "a, b and c" in a language. */
export function list(items: readonly string[], language: string): string {
  return listFormat(language === 'en' ? 'en-GB' : language).format(items);
}
