import { openCache } from '../../cache.ts';
import type { Blog } from '../../library/blog/assemble.ts';
import type { BuiltPage } from '../page/built-pages.ts';
import type { Steps } from '../steps.ts';
import { buildSearchIndex } from './search-index.ts';
import { searchable, shardsOf } from './shards.ts';

/**
 * Makes the search index of a finished site.
 *
 * @param pages Its pages.
 * @param folder Where it lies, an absolute path.
 * @param kept Where indexes are kept between builds, an absolute path.
 * @throws {SearchIndexError}
 */
export async function indexSite(
  { posts, site }: Pick<Blog, 'posts' | 'site'>,
  pages: readonly BuiltPage[],
  folder: string,
  kept: string,
  steps: Steps,
): Promise<void> {
  const shardOf = new Map(
    shardsOf(searchable(posts)).flatMap((shard, at) => shard.map(({ href }) => [href, at] as const)),
  );
  const ownOf = new Map(posts.map(({ href, own }) => [href, own?.code]));
  const found = pages.map(({ path, html, searched }) => ({
    url: path,
    html,
    searched,
    shard: shardOf.get(path) ?? 0,
    language: ownOf.get(path),
  }));
  await buildSearchIndex(found, folder, site.language, openCache(kept), steps);
}
