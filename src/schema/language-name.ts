let names: Intl.DisplayNames | undefined;

/**
 * A language as English calls it: "Spanish"; the code where there is no name for it.
 *
 * @throws When the code has not the form of one.
 */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return names.of(language) ?? language;
}
