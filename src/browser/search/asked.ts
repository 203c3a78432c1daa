import { otherForms } from '../words/other-forms.ts';
import { partsOf, withoutEnding } from '../words/parts.ts';
import { inOtherKana, isSpaceless, parted } from '../words/spaceless.ts';
import type { Instance } from './pagefind.ts';

/**
 * An index that is asked as its language is written in it. Each of what a query may be asked as is tried, until one
 * finds something.
 *
 * @param language That of the texts in it.
 */
export function askedIn(language: string, instance: Instance): Instance {
  const code = new Intl.Locale(language).language;
  return {
    mergeIndex: (folder, options) => instance.mergeIndex(folder, options),
    async search(words, options) {
      const ways = words === null ? [null] : waysOf(words, code);
      let found = await instance.search(ways[0] ?? null, options);
      for (const way of ways.slice(1)) {
        if (found.results.length > 0) break;
        found = await instance.search(way, options);
      }
      return found;
    },
  };
}

/** Several indexes asked as one: what the first finds comes first. */
export function together(instances: readonly [Instance, ...Instance[]]): Instance {
  const [first, ...others] = instances;
  if (others.length === 0) return first;
  return {
    mergeIndex: (folder, options) => first.mergeIndex(folder, options),
    async search(words, options) {
      const all = await Promise.all(instances.map((instance) => instance.search(words, options)));
      return { results: all.flatMap(({ results }) => results) };
    },
  };
}

/** What a query is asked as, the nearest first. */
export function waysOf(query: string, language: string): readonly string[] {
  const exact = query.startsWith('"') && query.endsWith('"') && query.length > 1;
  const text = exact ? query.slice(1, -1) : query;
  if (isSpaceless(text)) {
    // An ending may be another: only what must begin so is looked for.
    const all = exact ? [text, inOtherKana(text)] : [text, inOtherKana(text), ...beginnings(text)];
    return [...new Set(all.map((one) => `"${parted(one, ' ').replace(/\s+/g, ' ').trim()}"`))];
  }
  const each = (part: (word: string) => string) => text.split(' ').map(part).join(' ');
  const stems = each((word) => withoutEnding(word, language));
  // Where each ending was taken off in the index, there is nothing to be found by a whole word.
  const ways = [
    text,
    stems,
    each((word) => word.slice(partsOf(word, language)[0].length)),
    each((word) => partsOf(word, language)[1]),
    ...otherForms(text, language),
  ];
  return [...new Set(language === 'uk' ? [stems] : ways)].map((one) => (exact ? `"${one}"` : one));
}

/** A Japanese word without its ending, a kana less each time: 眠れない, 眠れな, 眠れ, 眠. */
function beginnings(text: string): readonly string[] {
  const ending = /[ぁ-ゖ]+$/.exec(text)?.[0].length ?? 0;
  const least = ending === text.length ? 3 : text.length - ending;
  return Array.from({ length: Math.max(0, text.length - least) }, (_, less) =>
    text.slice(0, text.length - 1 - less),
  );
}
