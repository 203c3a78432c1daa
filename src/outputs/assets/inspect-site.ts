import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAllFiles } from '../../library/content/files.ts';
import { inspect, isClean, type Inspection } from '../../media/inspect.ts';
import type { Copied } from './copy-public.ts';

/** A file of a finished site that tells more than it shows. */
export interface TellingFile {
  /** From the site's folder, with forward slashes. */
  readonly path: string;
  readonly inspection: Inspection;
}

/**
 * Texts that the build makes, or that hold nothing that is not seen, typefaces, and books, which say who wrote
 * them. What is published beside the pages is looked at whatever it is called.
 */
const made =
  /\.(?:html|css|js|mjs|json|xml|txt|webmanifest|woff2?)$|(?:^|\/)_(?:headers|redirects)$|^pagefind\/|^epub\/.*\.epub$/;

/**
 * Looks at everything in a finished site but the texts that the build made, and says what tells more than it shows.
 *
 * @param folder The site, an absolute path.
 * @param copied What the author published beside the pages, and of that what she keeps as it is.
 * @param looked What the same program has looked at in an earlier build.
 */
export async function inspectSite(
  folder: string,
  copied: Pick<Copied, 'paths' | 'kept'>,
  looked: ReadonlySet<string> = new Set(),
): Promise<TellingFile[]> {
  const found: TellingFile[] = [];
  for (const path of await listAllFiles(folder)) {
    if (looked.has(path) || copied.kept.has(path) || (made.test(path) && !copied.paths.has(path))) continue;
    // A handle for each of thousands of files, as the other way opens it, costs more than all that is looked for.
    const inspection = await inspect(readFileSync(join(folder, path)));
    if (!isClean(inspection)) found.push({ path, inspection });
  }
  return found;
}
