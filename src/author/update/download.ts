import { noUpdate, again } from './trouble.ts';

/** Ten times what a version weighs. */
const mostBytes = 300_000_000;
const patience = 10 * 60_000;

/**
 * Fetches an archive.
 *
 * @param address An address that begins with https.
 * @param get What fetches; this process's own, when left out.
 * @throws {UserError} When the server does not answer, has none, or breaks off.
 */
export async function download(address: string, get: typeof fetch = fetch): Promise<Uint8Array> {
  const response = await get(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!response) {
    throw noUpdate(`${address} did not answer. Look whether you are online.`, again);
  }
  if (!response.ok) {
    throw noUpdate(`There is no archive at ${address}: the server answers ${response.status}.`);
  }
  if (Number(response.headers.get('content-length')) > mostBytes) {
    throw noUpdate(`What is at ${address} is far too large for a version of this program.`);
  }
  const bytes = await response.bytes().catch(() => undefined);
  if (!bytes) throw noUpdate(`The connection to ${address} broke off.`, again);
  return bytes;
}
