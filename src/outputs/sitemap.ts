import type { CalendarDate } from '../schema/calendar-date.ts';
import { branch, leaf, xmlDeclaration } from './markup/xml.ts';

/** A page that search engines may list. */
export interface SitemapEntry {
  /** The whole address. */
  readonly address: string;
  /** The day it last changed in a way that readers notice. */
  readonly changed?: CalendarDate | undefined;
}

/** More than this must be spread over several files, which this blog will not need. */
const most = 50_000;

/**
 * Format: sitemaps.org/protocol.html.
 *
 * @throws When there are more pages than one file may name.
 */
export function sitemap(entries: readonly SitemapEntry[]): string {
  if (entries.length > most) {
    throw new Error(
      `A sitemap may name ${most} pages, and here are ${entries.length}: it has to become several.`,
    );
  }
  const urls = entries.map(({ address, changed }) =>
    branch('url', [leaf('loc', address), ...(changed ? [leaf('lastmod', changed)] : [])]),
  );
  return `${xmlDeclaration}\n${branch('urlset', urls, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })}\n`;
}
