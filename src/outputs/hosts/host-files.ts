import type { Redirect } from './redirects.ts';
import type { Urls } from '../../library/urls.ts';
import type { HostKind } from '../../schema/host-kind.ts';
import { headersFile, headersFor } from './headers.ts';
import { redirectsFile } from './redirects.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { lighttpdConf } from './lighttpd.ts';
import { nginxConf } from './nginx.ts';

/** What a host reads to serve the site as it is meant. */
export interface HostFiles {
  /** Files of the site, by their path from the root of the host. */
  readonly inside: readonly { readonly path: string; readonly text: string }[];
  /** What goes into the host's own settings, and is no file of the site. */
  readonly beside?: { readonly name: string; readonly text: string };
}

/**
 * What the kind of host reads, and nothing that it would only hand to whoever asks.
 *
 * @param kind Where nobody said, what Netlify and Cloudflare read.
 * @param redirects What there is no room for is to come last.
 * @param httpsOnly Whether browsers are to remember that the site is never served without TLS.
 */
export function hostFiles(
  kind: HostKind | undefined,
  urls: Pick<Urls, 'file'>,
  redirects: readonly Redirect[],
  httpsOnly: boolean,
): HostFiles {
  const headers = headersFor(httpsOnly);
  switch (kind) {
    case 'apache':
      return { inside: [{ path: urls.file('.htaccess'), text: htaccess(urls, redirects, headers) }] };
    case 'nginx':
      return { inside: [], beside: { name: 'host-nginx.conf', text: nginxConf(urls, redirects, headers) } };
    case 'caddy':
      return { inside: [], beside: { name: 'host-caddy.conf', text: caddyfile(urls, redirects, headers) } };
    case 'lighttpd':
      return {
        inside: [],
        beside: { name: 'host-lighttpd.conf', text: lighttpdConf(urls, redirects, headers) },
      };
    case 'github-pages':
    case 'other':
      return { inside: [] };
    case 'netlify':
    case 'cloudflare':
    case undefined:
      return {
        inside: [
          { path: urls.file('_headers'), text: headersFile(urls, headers) },
          { path: urls.file('_redirects'), text: redirectsFile(redirects) },
        ],
      };
  }
}
