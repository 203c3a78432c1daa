import { countWords, readingMinutes } from '../../library/format/reading-time.ts';

/** How much a text is, and how long it takes to read. */
export function countOf(prose: string, language: string): string {
  const words = countWords(prose, language);
  const minutes = readingMinutes(prose, language);
  const number = new Intl.NumberFormat('en').format(words);
  return `${number} ${words === 1 ? 'word' : 'words'} · ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`;
}
