/** The language of a text where it is not the blog's, and which way it runs. */
export interface OwnLanguage {
  /** A code, as "es" or "pt-BR". */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Scripts that run from right to left (Unicode 17, bidirectional class R and AL). */
const fromTheRight = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * The language that a text says it is in; nothing where that is the blog's.
 *
 * @param language What the text says.
 * @param site The blog's.
 */
export function ownLanguage(language: string | undefined, site: string): OwnLanguage | undefined {
  if (language === undefined) return undefined;
  const code = new Intl.Locale(language).baseName;
  if (code === new Intl.Locale(site).baseName) return undefined;
  return { code, direction: directionOf(code) };
}

/** Which way a language is written. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return fromTheRight.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** What a language calls itself: "español". */
export function ownName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

/** What an element says whose words are in a language of their own; nothing where they are in the blog's. */
export function inOwn(own: OwnLanguage | undefined): {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
} {
  return own ? { lang: own.code, dir: own.direction } : {};
}

/** What an entry of a list says on a blog in several languages, so that a reader may see those of one alone. */
export function seenIn(
  {
    site,
    languages,
  }: { readonly site: { readonly language: string }; readonly languages: readonly string[] },
  { own }: { readonly own?: OwnLanguage | undefined },
): { readonly 'data-in'?: string } {
  return languages.length > 0 ? { 'data-in': own?.code ?? site.language } : {};
}
