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

export const numberFormat = once((language: string) => new Intl.NumberFormat(language));

export const pluralRules = once((language: string) => new Intl.PluralRules(language));
