import type { CardFont } from '../../library/content/card-font.ts';
import type { Content } from '../../library/content/content.ts';
import { familyFor, lacking } from '../../outputs/cards/letters.ts';
import { counted } from '../../schema/explain/counted.ts';

type Titled = Pick<Content, 'posts' | 'pages'>;

/** A title that no font has all letters of. */
interface Wordless {
  readonly title: string;
  /** Those that the author's font lacks; none where she names none. */
  readonly letters: readonly string[];
}

/** The titles of texts that would be empty boxes on their share card, which shows the drawing alone. */
export function lettersWithout({ posts, pages }: Titled, font: CardFont | undefined): readonly Wordless[] {
  return [...posts, ...pages]
    .filter(({ data }) => familyFor('Fraunces', data.title, font) === undefined)
    .map(({ data: { title } }) => ({ title, letters: font ? lacking(title, font) : [] }));
}

/** What is said of them where the author names no font for them. */
export function cardsWithoutWords(content: Titled & Pick<Content, 'site'>): string[] {
  if (content.site?.cardFont !== undefined) return [];
  const without = lettersWithout(content, undefined);
  const [first] = without;
  if (!first) return [];
  const whose = without.length === 1 ? `of "${first.title}"` : `of ${counted(without.length, 'text')}`;
  return [
    `The fonts that come with the blog have no letters for the title ${whose}. Where somebody passes such a page on, its card shows the drawing without words. "cardFont:" in site.yaml may name a font that has them.`,
  ];
}
