/** Endings that are one word's to a reader and two to Pagefind's stems, without accents: each with what else it may be. */
const endings: Readonly<Record<string, readonly (readonly [ending: RegExp, other: string])[]>> = {
  // Umlauts as they are typed where there are none.
  de: [[/(?<=[aou])e/g, '']],
  nl: [[/(?<=\w{4})ens$/, '']],
  pl: [[/k(?:u|i|iem|owi|ami|ach|om)$/, 'ek']],
  pt: [
    [/(?:oes|aes|aos)$/, 'ao'],
    [/ao$/, 'oes'],
  ],
  tr: [[/k$/, 'g']],
};

/**
 * A word in its other forms.
 *
 * @param language A code without a region, as "pt".
 */
export function otherForms(word: string, language: string): readonly string[] {
  const forms = (endings[language] ?? []).map(([ending, other]) => word.replace(ending, other));
  return forms.filter((form) => form !== word);
}
