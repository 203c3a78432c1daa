/** A maker that makes each thing once. Making one of these costs some hundred times what using it does. */
function once<Given extends readonly unknown[], Made>(make: (...given: Given) => Made) {
  const kept = new Map<string, Made>();
  return (...given: Given): Made => {
    const key = JSON.stringify(given);
    const made = kept.get(key) ?? make(...given);
    kept.set(key, made);
    return made;
  };
}

export const dateFormat = once(
  (language: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

export const listFormat = once(
  (language: string, options?: Intl.ListFormatOptions) => new Intl.ListFormat(language, options),
);

export const numberFormat = once(
  (language: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** Takes a text apart into words, also where a script sets no spaces between them. */
export const segmenter = once((language: string) => new Intl.Segmenter(language, { granularity: 'word' }));

/** Compares two texts as a dictionary of a language orders them. */
export const collator = once((language: string) => new Intl.Collator(language));

/** What countries are called in a language. */
export const regionNames = once((language: string) => new Intl.DisplayNames(language, { type: 'region' }));

export const pluralRules = once((language: string) => new Intl.PluralRules(language));
