import type { Range } from '../../markdown/range.ts';
import type { NameWords } from './words/words.ts';

const capital = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’-]*/gu;
// After the end of a sentence, a colon, a dash, an opening mark or a list's sign any word is written large.
const opening = /(?:^|[.!?…:]["”’)\]]*\s+|["“‘(—–*_>#|]\s*|\n\s*(?:[-*+]|\d+\.)\s+|\n\s*\n\s*)$/u;
/** Words in a text that may be names of people or places. */
export function namesIn(text: string, { common, nobody, doing, around }: NameWords): Range[] {
  if (around) {
    return [...text.matchAll(around)].flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.name ?? [];
      return start === undefined || end === undefined ? [] : [{ start, end }];
    });
  }
  return [...text.matchAll(capital)].flatMap(({ 0: word, index }) => {
    const bare = word.replace(/['’]s$/, '');
    if (common.has(bare) || common.has(word) || nobody.test(bare)) return [];
    const before = text.slice(Math.max(0, index - 12), index);
    const starts = index === 0 || opening.test(before) || text.slice(0, index).trim() === '';
    const end = index + word.length;
    if (starts && !doing.test(text.slice(index + bare.length))) return [];
    return [{ start: index, end: end - (word.length - bare.length) }];
  });
}
