import { segmenter } from './intl.ts';
import { charactersPerMinute, wordsPerMinute } from './reading-speed.ts';

/** Scripts that set no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Characters that each are about a word's part, and are counted by themselves. */
const eachRead = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** A Markdown text without its tags, addresses and comments. A `<3` is no tag. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/<[/!\p{L}][^>]*>/gu, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ');
}

/** How many words a Markdown text has, its markup and addresses left out. */
export function countWords(markdown: string, language = 'en'): number {
  return wordsIn(proseOf(markdown), language);
}

function wordsIn(prose: string, language: string): number {
  const runs = runsOf(prose);
  if (!unspaced.test(prose)) return runs.length;
  return runs.reduce((sum, run) => sum + (unspaced.test(run) ? wordsWithin(run, language) : 1), 0);
}

/** Whole minutes, at least one: words at the speed of the language, Chinese and Japanese by their characters. */
export function readingMinutes(markdown: string, language = 'en'): number {
  const prose = proseOf(markdown);
  const characters = prose.match(eachRead)?.length ?? 0;
  const words = wordsIn(characters > 0 ? prose.replace(eachRead, ' ') : prose, language);
  const minutes = words / wordsPerMinute(language) + characters / charactersPerMinute(language);
  return Math.max(1, Math.round(minutes));
}

/** What stands between spaces and marks: a word, where words are kept apart. */
function runsOf(prose: string): readonly string[] {
  return prose.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

function wordsWithin(run: string, language: string): number {
  return [...segmenter(language).segment(run)].filter(({ isWordLike }) => isWordLike).length;
}
