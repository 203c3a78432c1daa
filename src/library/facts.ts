import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';

/** A fact from `site.yaml` shown under a page's prose. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Who writes and under which licence, or who serves the site: what a page leads to in its prose. */
export function factsFor(page: string, site: Site, words: Words): readonly Fact[] {
  const { author, host } = site;
  const who = [
    { name: words.writtenBy, value: `${author.name}, ${author.credentials}` },
    { name: words.licence, value: author.licence },
    { name: words.jurisdiction, value: author.jurisdiction },
  ];
  switch (page) {
    case 'about':
    case 'limits':
      return who;
    case 'privacy':
      return [{ name: words.servedBy, value: host }];
    default:
      return [];
  }
}
