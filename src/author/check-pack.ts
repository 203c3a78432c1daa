import { join } from 'node:path';
import { cachePlace, openPack, type Pack } from '../cache.ts';
import type { Settings } from '../settings.ts';
import { programDigest } from './program.ts';

/**
 * What the check told of each text in a content folder before, with the program and the machine as they are now.
 *
 * @param now Now.
 */
export async function openCheckPack(
  { content, cache }: Pick<Settings, 'content' | 'cache'>,
  now: Date,
): Promise<Pack> {
  const root = join(import.meta.dirname, '../..');
  return openPack(cachePlace(cache, 'told', content), await programDigest(root, cache, now));
}
