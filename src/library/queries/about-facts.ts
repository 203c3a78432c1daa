import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import { fill } from '../format/messages.ts';

/** A fact from `site.yaml` shown under a page's prose. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whether the interface says the value too, which then cannot be searched for. */
  readonly worded?: true;
}

/** Who writes and under which licence, or who serves the site: what a page leads to in its prose. */
export function factsFor(page: string, site: Site, words: Words): readonly Fact[] {
  const { author, host, hostLogs, emergency } = site;
  const who = [
    { name: words.writtenBy, value: `${author.name}, ${author.credentials}` },
    { name: words.licence, value: author.licence },
    { name: words.jurisdiction, value: author.jurisdiction },
  ];
  switch (page) {
    case 'about':
    case 'consumer-health-data':
      return who;
    case 'limits':
      return emergency === undefined
        ? who
        : [
            { name: words.emergency, value: fill(words.callNumber, { value: emergency }), worded: true },
            ...who,
          ];
    case 'privacy':
      return [
        { name: words.servedBy, value: host },
        ...(hostLogs === undefined ? [] : [{ name: words.hostLogs, value: hostLogs }]),
      ];
    default:
      return [];
  }
}

/** Whether a standing page ends with the way to write, the limits before it. */
export function endsWithAddress(page: string): boolean {
  return ['about', 'consumer-health-data', 'limits', 'privacy'].includes(page);
}
