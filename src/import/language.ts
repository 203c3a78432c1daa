import { languageCode } from '../schema/language-code.ts';

let names: Intl.DisplayNames | undefined;

/**
 * The language that other programs mean by `de`, `de_AT`, `pt-br` or `de_DE_formal`, as a code (BCP 47).
 *
 * @returns Nothing for what means no language, such as `all` or a word.
 */
export function languageFrom(written: string): string | undefined {
  const parsed = languageCode.safeParse(written.trim().replaceAll('_', '-'));
  if (!parsed.success) return undefined;
  const { language, script, region } = new Intl.Locale(parsed.data);
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  if (names.of(language) === undefined) return undefined;
  return [language, script, region].filter((part) => part !== undefined).join('-');
}
