import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/library/content/files.ts';

/** Which pages are of which kind. The first that a list names, and that has what is looked for, stands for all. */
const kinds: Readonly<Record<string, readonly [path: RegExp, holds?: RegExp]>> = {
  home: [/^index\.html$/],
  post: [/^writing\/[^/]*\D[^/]*\/index\.html$/, /class="reflection"/],
  'post with footnotes': [/^writing\/[^/]+\/index\.html$/, /data-footnotes/],
  worksheet: [/^writing\/[^/]+\/index\.html$/, /class="worksheet"/],
  archive: [/^writing\/index\.html$/],
  year: [/^writing\/\d{4}\/index\.html$/],
  topics: [/^topics\/index\.html$/],
  topic: [/^topics\/[^/]+\/index\.html$/],
  paths: [/^paths\/index\.html$/],
  path: [/^paths\/[^/]+\/index\.html$/],
  'all of a path': [/^paths\/[^/]+\/all\/index\.html$/],
  'series list': [/^series\/index\.html$/],
  series: [/^series\/[^/]+\/index\.html$/],
  about: [/^about\//],
  limits: [/^limits\//],
  privacy: [/^privacy\//],
  help: [/^help\//],
  follow: [/^follow\//],
  search: [/^search\//],
  notes: [/^notes\//],
  'not found': [/^404\.html$/],
};

/** One page of each kind that the built site has: its address from the site's home. */
export async function kindsIn(folder: string): Promise<Record<string, string>> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html')).sort();
  const found: Record<string, string> = {};
  for (const [kind, [path, holds]] of Object.entries(kinds)) {
    for (const file of files.filter((file) => path.test(file))) {
      if (holds && !holds.test(await readFile(join(folder, file), 'utf8'))) continue;
      found[kind] = file.replace(/index\.html$/, '');
      break;
    }
  }
  return found;
}
