import { z } from 'zod';

/** A language as a code (BCP 47): en, es, pt-BR. */
export const languageCode = z
  .string()
  .refine(isLanguage, { error: 'is not a language code, like "en" or "pt-BR"' });

function isLanguage(code: string): boolean {
  try {
    // A whole word such as "english" has the form of a code, and is none.
    return /^[a-z]{2,3}(?:-|$)/i.test(code) && Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
