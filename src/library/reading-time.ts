/**
 * Words that an adult reads in a minute: 238 for non-fiction in English
 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047, a meta-analysis of 190 studies).
 */
const wordsPerMinute = 238;

/** A Markdown text without its tags, addresses and comments. A `<3` is no tag. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/<[/!\p{L}][^>]*>/gu, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ');
}

/** How many words a Markdown text has, its markup and addresses left out. */
export function countWords(markdown: string): number {
  return proseOf(markdown).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export function readingMinutes(markdown: string): number {
  return Math.max(1, Math.round(countWords(markdown) / wordsPerMinute));
}
