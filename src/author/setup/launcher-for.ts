import { join } from 'node:path';
import { makeLauncher } from './launcher.ts';
import { readSaid } from './site-file.ts';

/**
 * Makes the launcher of a blog, under its title. One whose writing lies
 * elsewhere is started with settings that a launcher does not have.
 *
 * @param folder The content folder, an absolute path.
 * @param root The project's folder.
 * @returns Its name; nothing where there is none.
 */
export async function makeLauncherFor(folder: string, root: string): Promise<string | undefined> {
  if (folder !== join(root, 'content')) return undefined;
  const { title } = await readSaid(folder);
  return typeof title === 'string' ? makeLauncher(process.platform, title, root) : undefined;
}
