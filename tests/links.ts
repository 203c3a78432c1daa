// Follows every link and fragment of a built site: `npm run links -- FOLDER BASE`, as in `npm run links -- dist /`.
import { check } from 'linkinator';
import { serve } from '../src/author/serve.ts';

/** Links that lead nowhere, as sentences, and how many were followed. */
export async function brokenLinks(
  folder: string,
  base: string,
): Promise<{ broken: string[]; followed: number }> {
  const { address, server } = await serve(folder, base, 0);
  const { origin } = new URL(address);
  try {
    const { links } = await check({
      path: address,
      recurse: true,
      checkFragments: true,
      // What leads elsewhere is not ours to answer for, and nothing here may ask the network.
      // What stands after the # on the page for copying is the name of a post, read by its script.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(origin) || link.includes('/copy/#')),
    });
    const broken = links.filter((link) => link.state === 'BROKEN');
    return {
      broken: broken.map(({ url, parent }) => `${parent ?? '?'} leads to ${url}, which is not there.`),
      followed: links.filter((link) => link.state === 'OK').length,
    };
  } finally {
    server.close();
  }
}

if (import.meta.main) {
  const [folder = 'dist', base = '/'] = process.argv.slice(2);
  const { broken, followed } = await brokenLinks(folder, base);
  for (const sentence of broken) console.log(sentence);
  console.log(`${followed} links followed, ${broken.length} broken.`);
  process.exit(broken.length === 0 && followed > 0 ? 0 : 1);
}
