/**
 * A language as Open Graph writes it, with the country where most who speak it live when none is named: `es_ES`,
 * `pt_BR`. English stays as it is: it is what Open Graph takes for said where nothing is.
 *
 * @param code A language code, as "es" or "pt-BR".
 */
export function openGraphLocale(code: string): string {
  const { language, region, baseName } = new Intl.Locale(code);
  if (language === 'en') return baseName.replaceAll('-', '_');
  const country = region ?? new Intl.Locale(code).maximize().region;
  return country === undefined ? language : `${language}_${country}`;
}
