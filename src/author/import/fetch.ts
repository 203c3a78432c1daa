import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BundleFile } from '../../import/bundle/bundle.ts';

/** Where the services keep the pictures of the blogs that lived with them. */
const ofServices =
  /^(?:images\.squarespace-cdn\.com|static1\.squarespace\.com|[\w-]+\.files\.wordpress\.com|i\d\.wp\.com|substackcdn\.com|substack-post-media\.s3\.amazonaws\.com|cdn-images-1\.medium\.com|miro\.medium\.com|blogger\.googleusercontent\.com|\d\.bp\.blogspot\.com|static\.wixstatic\.com)$/;

/** Larger than any photograph on a page. */
const mostBytes = 50_000_000;
/** How long to wait for a picture, and between two of them, in milliseconds: her host is to notice nothing. */
const patience = 30_000;
const pause = 250;

/**
 * Brings pictures that are in none of her files from her earlier blog, one after the other. What was brought once is
 * kept, so that a run that was stopped goes on where it was.
 *
 * @param homes Where the earlier blog lives.
 * @param folder Where what is brought is kept, an absolute path.
 * @param say Is told of each that is asked for.
 */
export function fetcher(
  homes: readonly string[],
  folder: string,
  say: (line: string) => void,
): (addresses: readonly string[]) => Promise<BundleFile | undefined> {
  const hosts = new Set(homes.flatMap((home) => URL.parse(home)?.host.replace(/^www\./, '') ?? []));
  const isOwn = ({ host, hostname }: URL) =>
    hosts.has(host.replace(/^www\./, '')) || ofServices.test(hostname);
  const gone = new Set<string>();
  return async (addresses) => {
    for (const address of addresses) {
      const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
      if (!url || !/^https?:$/.test(url.protocol) || !isOwn(url) || gone.has(url.href)) continue;
      const kept = join(folder, createHash('sha256').update(url.href).digest('hex'));
      const bytes = (await readFile(kept).catch(() => undefined)) ?? (await ask(url, say));
      if (!bytes) {
        gone.add(url.href);
        continue;
      }
      await mkdir(folder, { recursive: true });
      await writeFile(kept, bytes);
      return { path: url.pathname, size: bytes.length, from: url.host, bytes: () => Promise.resolve(bytes) };
    }
    return undefined;
  };
}

/** Asks once. What leads elsewhere, is too large or does not come is as good as missing. */
async function ask(url: URL, say: (line: string) => void): Promise<Buffer | undefined> {
  say(`  asks ${url.host} for ${url.pathname}`);
  await setTimeout(pause);
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > mostBytes) return undefined;
    const bytes = Buffer.from(await answer.arrayBuffer());
    return bytes.length > 0 && bytes.length <= mostBytes ? bytes : undefined;
  } catch {
    return undefined;
  }
}
