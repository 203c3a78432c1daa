import { readFile } from 'node:fs/promises';
import { inspect, isClean } from '../../media/inspect.ts';
import { tellingOf } from '../../check/files/tells.ts';

/** Texts and data, which hold what the author wrote. */
const texts = /\.(?:mdx?|ya?ml|txt|json|css|js|keep)$/i;

/**
 * Files that tell more than they show. The site does not publish that; a repository keeps such a file for good.
 *
 * @param files Absolute paths, each with the name under which it is told; one that was taken away tells nothing.
 * @returns Lines, each a name and what the file tells.
 */
export async function tellingFiles(
  files: readonly { readonly path: string; readonly name: string }[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { path, name } of files) {
    if (texts.test(name)) continue;
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) continue;
    const inspection = await inspect(bytes);
    if (!isClean(inspection)) found.push(`${name}: ${tellingOf(inspection)}`);
  }
  return found;
}
