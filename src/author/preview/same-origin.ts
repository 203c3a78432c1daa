import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from a page of the preview itself. A page elsewhere
 * may make a browser send forms here; it cannot hide where they come from.
 *
 * Browsers say so in `Sec-Fetch-Site` (Fetch Metadata, W3C), which no page can
 * set; where that is missing, older ones say it in `Origin`. A page that sends
 * no referrer, as those of this blog, has `null` there. What says neither is no
 * browser's form.
 */
export function isSameOrigin({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin = '', host } = headers;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
