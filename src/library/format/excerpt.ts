import { proseOf } from './reading-time.ts';

/** How many signs of a post's beginning are enough to know it by. */
const enough = 240;

/** The first sentences of a Markdown text as a feed program shows them: plain, without headings and markup. */
export function excerptOf(markdown: string): string {
  const plain = proseOf(
    markdown.replace(/^(?:import|export)\s.*$/gm, '').replace(/(?<!!)\[([^\]]*)\]\([^)]*\)/g, '$1'),
  )
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:#|!\[|\||---|```|\[\^)/.test(block))
    .map((block) =>
      block.replace(/^(?:>|[-*+]|\d+\.)\s+/gm, '').replace(/\[\^[^\]]*\]|\[![\w-]+\][+-]?|==|[*_`[\]]/g, ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= enough) return plain;
  return `${plain.slice(0, enough).replace(/\s+\S*$/, '')} …`;
}
