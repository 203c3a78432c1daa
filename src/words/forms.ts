/** Numbers that a language tells apart by one form, and the name that `Intl` has for it. */
export interface Form {
  readonly name: Intl.LDMLPluralRule;
  /** A few of them, the smallest first. */
  readonly numbers: readonly number[];
}

/** No count on a blog is higher; the forms for millions are left out. */
const highest = 1000;

/** The forms that a language has for a number, as whole numbers ask for them; `other` comes last. */
export function formsOf(language: string): readonly Form[] {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: highest + 1 }, (_, count) => count);
  const asked = Map.groupBy(counts, (count) => rules.select(count));
  const forms = [...asked].map(([name, numbers]) => ({ name, numbers: numbers.slice(0, 4) }));
  const rest = forms.find(({ name }) => name === 'other') ?? { name: 'other' as const, numbers: [] };
  return [...forms.filter(({ name }) => name !== 'other'), rest];
}
