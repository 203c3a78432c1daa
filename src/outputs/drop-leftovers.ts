import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What macOS, Windows and editors leave in folders, by the names that they give it: Finder's `.DS_Store` lists
 * every file that ever lay there, `._photo.jpg` says where a photograph came from, `post.md~` is a text as it was.
 */
const leftover = /^(?:\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|.*~|.*\.sw[op])$/i;

/**
 * Deletes what a computer left among the files in `public/`, which are copied to the site as they are.
 *
 * @param folder The site, an absolute path.
 */
export async function dropLeftovers(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const left = entries.filter((entry) => entry.isFile() && leftover.test(entry.name));
  await Promise.all(left.map(({ parentPath, name }) => rm(join(parentPath, name))));
}
