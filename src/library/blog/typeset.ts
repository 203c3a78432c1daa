import type { BlogData } from '../content/blog-data.ts';
import { feelingOf } from '../../schema/feelings.ts';
import { typographic } from '../format/typography.ts';

type Titled = { readonly title: string; readonly description: string };

/** A title and a description as a book would set them; whatever else there is stays. */
export function typesetTitled<Item extends Titled>(item: Item, language: string): Item {
  return {
    ...item,
    title: typographic(item.title, language),
    description: typographic(item.description, language),
  };
}

/** The data files' sentences with quotes and apostrophes as a book would set them. */
export function typeset(data: BlogData): BlogData {
  const { site, topics, series, paths, feelings } = data;
  const set = (text: string) => typographic(text, site.language);
  const titled = <Item extends Titled>(item: Item) => typesetTitled(item, site.language);
  return {
    ...data,
    site: { ...titled(site), headline: set(site.headline), introduction: set(site.introduction) },
    topics: topics.map(titled),
    series: series.map(titled),
    paths: paths.map(titled),
    feelings: feelings.map((group) => ({
      ...group,
      title: set(group.title),
      words: Object.fromEntries(
        Object.entries(group.words).map(([word, entry]) => {
          const { like, also } = feelingOf(entry);
          return [set(word), { like: set(like), also: [...also] }];
        }),
      ),
    })),
  };
}
