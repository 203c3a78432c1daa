/**
 * Lets every crawler in and names the sitemap. Crawlers read it at the root of
 * a host only: for a site in a folder it says nothing, and does no harm.
 * Format: RFC 9309.
 */
export function robots(sitemapAddress: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${sitemapAddress}\n`;
}
