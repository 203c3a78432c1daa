import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cachePlace, openCache } from '../../cache.ts';
import type { Settings } from '../../settings.ts';
import { fingerprintBefore, fingerprintOf, isUnchanged } from '../fingerprint.ts';
import { programDigest, programIn } from '../program.ts';
import type { CompiledPages } from './pages.ts';

/** Pages compiled in an earlier build, as long as what they were compiled from is the same. */
export interface CompiledCache {
  find(): Promise<CompiledPages | undefined>;
  /** Keeps them, unless somebody wrote what they were compiled from meanwhile; forgets earlier ones. */
  keep(pages: CompiledPages): Promise<void>;
}

/**
 * Looks at what pages are compiled from: the program, and of the author's files those that Astro compiles and is
 * configured by. What she writes in posts is no part of it.
 *
 * @param root The project's folder.
 * @param now Now.
 */
export function compiledCache(settings: Settings, root: string, now: Date): CompiledCache {
  const { content, cache, out } = settings;
  const kept = openCache(cachePlace(cache, 'compiled', out));
  const own = ['site.yaml', 'words.yaml', 'pages'].map((name) => join(content, name));
  const places = [...programIn(root), ...own];
  const before = fingerprintBefore(places, now);
  const texts = fingerprintOf(own, now)?.bytes;
  const named = programDigest(root, cache, now).then((program) => {
    const all = JSON.stringify([program, root, content, out, cache, texts]);
    return before && texts && createHash('sha256').update(all).digest('hex');
  });
  return {
    async find() {
      const name = await named;
      const found = name && (await kept.get(name));
      const pages: unknown = found && deserialize(found);
      return isCompiled(pages) ? pages : undefined;
    },
    async keep(pages) {
      const name = await named;
      if (!before || !name || !isUnchanged(before, fingerprintOf(places, now))) return;
      await kept.keep(name, serialize(pages));
      await kept.forgetOthers();
    },
  };
}

function isCompiled(value: unknown): value is CompiledPages {
  return typeof value === 'object' && value !== null && 'entry' in value && 'known' in value;
}
