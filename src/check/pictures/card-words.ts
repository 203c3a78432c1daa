import type { Content } from '../../library/content/content.ts';
import { familyFor } from '../../outputs/cards/letters.ts';
import { counted } from '../../schema/explain/counted.ts';

/** What is said of share cards whose title would be empty boxes, and which show their drawing alone. */
export function cardsWithoutWords({ posts, pages }: Pick<Content, 'posts' | 'pages'>): string[] {
  const without = [...posts, ...pages].filter(({ data }) => familyFor('Fraunces', data.title) === undefined);
  const [first] = without;
  if (!first) return [];
  const whose = without.length === 1 ? `of "${first.data.title}"` : `of ${counted(without.length, 'text')}`;
  return [
    `The fonts that come with the blog have no letters for the title ${whose}. Where somebody passes such a page on, its card shows the drawing without words.`,
  ];
}
