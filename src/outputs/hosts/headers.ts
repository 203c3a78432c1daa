import type { Urls } from '../../library/urls.ts';

/** Headers by their name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What goes with every file.
 *
 * - A page's policy stands in its own meta tag, which cannot say who may frame it.
 * - No `Cache-Control`: both hosts say `public, max-age=0, must-revalidate` by
 *   themselves, and Cloudflare would join a second one below to this, as two
 *   contradicting halves of one header.
 */
const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * What goes with every file of a site.
 *
 * @param httpsOnly Whether its author says that the domain will be served with TLS for as long as browsers
 *   remember it. Names below it may be somebody else's, and are not bound.
 */
export function headersFor(httpsOnly: boolean): Headers {
  return httpsOnly ? { ...everywhere, 'Strict-Transport-Security': 'max-age=31536000' } : everywhere;
}

/** Files whose name changes with their content. */
export const hashed = ['assets/*', 'cards/*', 'fonts/*'];

export const forAYear = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * What a search engine may keep for long after the site has none of it any more. Where a host sends no headers,
 * nothing leads it there but a link that asks not to be followed.
 */
export const unlisted = ['epub/*'];

/** The `_headers` of Cloudflare and Netlify. It lies at the root of the host, whatever the base path. */
export function headersFile(urls: Pick<Urls, 'file'>, headers: Headers): string {
  return [
    rule(urls.file('*'), headers),
    ...hashed.map((path) => rule(urls.file(path), forAYear)),
    ...unlisted.map((path) => rule(urls.file(path), { 'X-Robots-Tag': 'noindex' })),
  ].join('\n');
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
