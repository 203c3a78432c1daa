import { typed } from '../new/typed.ts';
import type { Converted } from './planned.ts';

/** The most letters that a description may have; `src/schema/post.ts` says the same. */
export const longestDescription = 300;
export const longestTitle = 200;

/** The lines at the top of a text that comes in. */
export function frontMatter({
  kind,
  title,
  description,
  language,
  day,
  topics,
  cover,
  aliases,
  held,
  item,
}: Converted): string {
  const post = [
    `pubDate: ${day}`,
    `topics: [${topics.join(', ')}]`,
    ...(held.length > 0
      ? [...held.map((why) => `# A draft here, as ${why.replace(/\s+/g, ' ')}.`), 'draft: true']
      : []),
    ...(item.featured && held.length === 0 ? ['featured: true'] : []),
    ...(item.own ? [item.own] : []),
    ...(cover
      ? [
          'cover:',
          `  src: ${cover.src}`,
          `  alt: ${typed(cover.alt)}`,
          ...(cover.caption ? [`  caption: ${typed(cover.caption)}`] : []),
        ]
      : []),
  ];
  return [
    '---',
    `title: ${typed(title)}`,
    `description: ${typed(description)}`,
    ...(language === undefined ? [] : [`language: ${language}`]),
    ...(kind === 'post' ? post : []),
    ...(aliases.length > 0 ? ['aliases:', ...aliases.map((one) => `  - ${typed(one)}`)] : []),
    '---',
    '',
    '',
  ].join('\n');
}

/** Some words, no longer than fit, cut between two of them. */
export function fitted(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}
