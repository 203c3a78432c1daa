import type { Words } from '../../schema/words.ts';
import { listFormat } from './intl.ts';
import { fill } from './messages.ts';
import { ownName, type OwnLanguage } from './own-language.ts';

/**
 * Which languages some posts are in, each by what it calls itself, the blog's first; nothing where there is one.
 *
 * @param language The blog's.
 */
export function languagesLine(
  posts: readonly { readonly own?: OwnLanguage | undefined }[],
  language: string,
  words: Pick<Words, 'languagesHere'>,
): string | undefined {
  const codes = new Set(posts.map(({ own }) => own?.code ?? language));
  if (codes.size < 2) return undefined;
  const names = [...codes]
    .sort((a, b) => Number(b === language) - Number(a === language) || (a < b ? -1 : 1))
    .map(ownName);
  return fill(words.languagesHere, { languages: listFormat(language).format(names) });
}
