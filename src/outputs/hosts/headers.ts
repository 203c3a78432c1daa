import type { Urls } from '../../library/urls.ts';

/**
 * What goes with every file.
 *
 * - A page's policy stands in its own meta tag, which cannot say who may frame it.
 * - No `Cache-Control`: both hosts say `public, max-age=0, must-revalidate` by
 *   themselves, and Cloudflare would join a second one below to this, as two
 *   contradicting halves of one header.
 * - No `Strict-Transport-Security`: browsers remember it for its whole time,
 *   and whether the domain is always served with TLS is not known here.
 */
export const everywhere: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files whose name changes with their content. */
export const hashed = ['assets/*', 'cards/*', 'fonts/*'];

export const forAYear = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * What a search engine may keep for long after the site has none of it any more. Where a host sends no headers,
 * nothing leads it there but a link that asks not to be followed.
 */
export const unlisted = ['epub/*'];

/** The `_headers` of Cloudflare and Netlify. It lies at the root of the host, whatever the base path. */
export function headersFile(urls: Pick<Urls, 'file'>): string {
  return [
    rule(urls.file('*'), everywhere),
    ...hashed.map((path) => rule(urls.file(path), forAYear)),
    ...unlisted.map((path) => rule(urls.file(path), { 'X-Robots-Tag': 'noindex' })),
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
