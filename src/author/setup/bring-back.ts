import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { asideFolder, listFiles } from '../../library/content/files.ts';
import { allStarters } from '../pages/starters.ts';
import { escapesFolder } from '../escapes-folder.ts';
import { move, removeIfEmpty } from './move.ts';
import { bringRecordsBack } from './records.ts';

/** Whether there are posts that were put aside. */
export async function isAside(folder: string): Promise<boolean> {
  return (await listFiles(join(folder, asideFolder, 'posts'))).length > 0;
}

/**
 * Brings the samples back that were put aside. Whatever the author has of the
 * same name meanwhile stays hers; of a page she has not changed yet, the sample's comes back.
 *
 * @param folder The content folder, an absolute path.
 * @returns What stays aside, because hers has its place.
 * @throws When the disk is full or fails; nothing is lost by that.
 */
export async function bringBack(folder: string): Promise<readonly string[]> {
  const aside = join(folder, asideFolder);
  const begun = new Set((await allStarters()).map(({ text }) => text));
  // Each topic is there before the posts that name it.
  for (const file of ['topics.yaml', 'series.yaml', 'paths.yaml'] as const)
    await bringRecordsBack(folder, file);
  for (const file of await listFiles(aside)) {
    if (/^(?:topics|series|paths)\.yaml$/.test(file)) continue;
    const isUntouched = file.startsWith('pages/') && begun.has(await textOf(join(folder, file)));
    if (isUntouched && !(await escapesFolder(folder, file)))
      await rename(join(aside, file), join(folder, file));
    else await move(folder, `${asideFolder}/${file}`, file);
  }
  await removeIfEmpty(aside);
  return listFiles(aside);
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
