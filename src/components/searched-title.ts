import type { OwnLanguage } from '../library/format/own-language.ts';

/**
 * What a heading says to the search besides its words, as attributes.
 *
 * @param also What else people call it.
 * @param own The language of its words, where it is not the blog's.
 */
export function searchedTitle(also: readonly string[], own: OwnLanguage | undefined) {
  const read = ['title', ...(also.length > 0 ? ['also[data-also]'] : []), ...(own ? ['language[lang]'] : [])];
  return { 'data-pagefind-meta': read.join(', '), 'data-also': also.join(', ') || undefined };
}
