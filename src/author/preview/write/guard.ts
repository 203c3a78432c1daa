import type { IncomingMessage } from 'node:http';
import { isSameOrigin } from '../same-origin.ts';
import { bringsKey } from './key.ts';

/** What is known of a request besides what it asks for. */
export type Asked = Pick<IncomingMessage, 'headers' | 'method'> & {
  readonly socket: { readonly localPort?: number | undefined };
};

/**
 * Why a request may neither read nor write what is on the desk; nothing where it may.
 *
 * - Its `Host` is this machine: a name that only leads here (DNS rebinding) is a page elsewhere.
 * - It comes from a page of the preview, or, to open one, from whoever typed the address.
 * - It brings the key: another account on this machine does not have it.
 */
export function refusalOf(
  request: Asked,
  key: string,
  opens: 'page' | 'data',
): 'host' | 'origin' | 'key' | undefined {
  if (!isThisMachine(request)) return 'host';
  const isTyped = opens === 'page' && request.method === 'GET' && isOpened(request);
  if (!isTyped && !isSameOrigin(request)) return 'origin';
  return bringsKey(request.headers.cookie, key) ? undefined : 'key';
}

/** Whether a page is opened by a person, or within a page of the preview's own. */
function isOpened({ headers }: Asked): boolean {
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': place } = headers;
  if (site === undefined) return true;
  return mode === 'navigate' && (place === 'document' || site === 'same-origin');
}

/** Whether it asks for this machine by one of its own names, at the port at which it came in. */
export function isThisMachine({ headers, socket }: Asked): boolean {
  const { host = '' } = headers;
  const [, name = '', port = '80'] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i.exec(host) ?? [];
  return name !== '' && Number(port) === socket.localPort;
}
