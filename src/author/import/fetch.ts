import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BundleFile } from '../../import/bundle/bundle.ts';
import { limited } from '../../library/content/limited.ts';
import { UserError } from '../user-error.ts';

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
 * @returns Gives the picture at the first of some addresses that has one; throws {UserError} when the earlier blog
 *   answers to nothing any more: whatever is still missing may be there, and nothing is to come in without it.
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
  const oneAtATime = limited(1);
  let silent: UserError | undefined;
  const bring = async (url: URL): Promise<Buffer | undefined> => {
    const kept = join(folder, createHash('sha256').update(url.href).digest('hex'));
    const before = await readFile(kept).catch(() => undefined);
    if (before) return before;
    if (silent) throw silent;
    const { bytes, isSilent } = await ask(url, say);
    if (isSilent && !(await answers(url))) {
      silent = new UserError(
        `${url.host} does not answer any more. Nothing came in yet, and what was brought so far is kept: run this again later, and it asks only for what is missing.`,
      );
      throw silent;
    }
    if (!bytes) return undefined;
    await mkdir(folder, { recursive: true });
    // Whole or not at all: a run may be stopped while it is written.
    await writeFile(`${kept}.half`, bytes);
    await rename(`${kept}.half`, kept);
    return bytes;
  };
  return async (addresses) => {
    for (const address of addresses) {
      const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
      if (!url || !/^https?:$/.test(url.protocol) || !isOwn(url) || gone.has(url.href)) continue;
      const bytes = await oneAtATime(() => bring(url));
      if (bytes)
        return {
          path: url.pathname,
          size: bytes.length,
          from: url.host,
          bytes: () => Promise.resolve(bytes),
        };
      gone.add(url.href);
    }
    return undefined;
  };
}

interface Answer {
  readonly bytes?: Buffer;
  /** Whether nothing was heard, or it broke off. */
  readonly isSilent?: boolean;
}

/** Asks once. What leads elsewhere, is too large or does not come is as good as missing. */
async function ask(url: URL, say: (line: string) => void): Promise<Answer> {
  say(`  asks ${url.host} for ${url.pathname}`);
  await setTimeout(pause);
  let isHeard = false;
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    isHeard = !answer.ok || Number(answer.headers.get('content-length') ?? 0) > mostBytes;
    if (isHeard) {
      await answer.body?.cancel();
      return {};
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    return bytes.length > 0 && bytes.length <= mostBytes ? { bytes } : {};
  } catch {
    return { isSilent: !isHeard };
  }
}

/** Whether anything is heard from where a picture lies, be it that there is nothing. */
async function answers({ origin }: URL): Promise<boolean> {
  await setTimeout(pause);
  return fetch(origin, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  );
}
