import type { en } from './en/index.ts';
import type { books } from './en/books.ts';
import type { care } from './en/care.ts';
import type { ease } from './en/ease.ts';
import type { files } from './en/files.ts';
import type { help } from './en/help.ts';
import type { notes } from './en/notes.ts';
import type { pages } from './en/pages.ts';
import type { search } from './en/search.ts';

/**
 * A sentence that depends on a number, in the forms that a language has (the
 * names are those of `Intl.PluralRules`): whole sentences, since more than the
 * counted word may change with the number.
 */
export interface Plural {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly zero?: string;
  readonly other: string;
}

/** The same words in whatever language: texts, forms of a number, and groups of texts. */
type InAnyLanguage<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends { readonly other: string }
      ? Plural
      : { readonly [Name in keyof English[Key]]: string };
};

/** Every word of the interface, in one language. */
export type Words = InAnyLanguage<typeof en>;

export type Pages = InAnyLanguage<typeof pages>;
export type Care = InAnyLanguage<typeof care>;
export type Help = InAnyLanguage<typeof help>;
export type Ease = InAnyLanguage<typeof ease>;
export type Notes = InAnyLanguage<typeof notes>;
export type Books = InAnyLanguage<typeof books>;
export type Files = InAnyLanguage<typeof files>;
export type Search = InAnyLanguage<typeof search>;
