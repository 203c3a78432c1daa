import { feedFormats, type Urls } from '../../library/urls.ts';
import type { TopicData } from '../../schema/topic.ts';
import type { OutputFile } from './feeds.ts';

/** A feed that is found at an earlier address as well. */
export interface EarlierFeed extends OutputFile {
  /** Where it is now, from the root of the host. */
  readonly to: string;
}

/**
 * The feeds of topics that had another name. Whoever follows one goes on
 * getting it: a host that redirects leads the program to the new address, and
 * at any other host the same feed lies at the old one.
 *
 * @param feeds Every feed at its own address.
 */
export function earlierFeeds(
  feeds: readonly OutputFile[],
  topics: readonly (TopicData & { readonly id: string })[],
  urls: Urls,
): EarlierFeed[] {
  const texts = new Map(feeds.map(({ path, text }) => [path, text]));
  return topics.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const [name = ''] = alias.split('/').slice(-2);
      if (urls.from(alias) !== urls.topic(name)) return [];
      return feedFormats.flatMap((format) => {
        const to = urls.feed(format, id);
        const text = texts.get(to);
        return text === undefined ? [] : [{ path: urls.feed(format, name), to, text }];
      });
    }),
  );
}
