import type { Content } from '../../library/content/content.ts';

/**
 * What Astro reads only when it starts: the address, and the words that stand
 * in the prose. Nothing when it cannot be read; then the server goes on as it is.
 */
export function readAtStart({ site, words }: Pick<Content, 'site' | 'words'>): string | undefined {
  return site && JSON.stringify([site.address, site.language, words]);
}
