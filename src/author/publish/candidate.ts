import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { fromTop, isBeside, type Place } from './place.ts';

/**
 * Lays out what is to be published when some files wait: the author's folder,
 * and what is published beside it, with these files as they were published, or without them.
 *
 * @param waiting Changed files, as `changedFiles` names them.
 * @returns The settings with which it is checked and built.
 */
export async function layOutCandidate(
  settings: Settings,
  waiting: ReadonlySet<string>,
  place: Place,
): Promise<Settings> {
  await tidyUp(settings);
  const content = join(folderOf(settings), 'content');
  const publicFiles = join(folderOf(settings), 'public');
  await cp(settings.content, content, { recursive: true });
  await cp(settings.publicFiles, publicFiles, { recursive: true }).catch(() => undefined);
  for (const file of waiting) {
    const path = isBeside(place, file)
      ? join(publicFiles, file.slice((place.paths[1] ?? '').length))
      : join(content, file);
    await rm(path, { force: true });
    const published = await place.git(['show', `${place.published}:${fromTop(place, file)}`]);
    if (!published.ok) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, published.bytes);
  }
  return { ...settings, content, publicFiles };
}

/** Takes away what was laid out. */
export async function tidyUp(settings: Settings): Promise<void> {
  await rm(folderOf(settings), { recursive: true, force: true });
}

function folderOf({ cache }: Settings): string {
  return join(cache, 'urgent');
}
