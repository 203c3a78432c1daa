import { join } from 'node:path';
import { isThere } from '../is-there.ts';
import { copyTo } from './place.ts';

/**
 * Copies files of the program to where nothing touches them, into a folder that is not there yet.
 *
 * @param root The project's folder.
 * @param version The version that they were changed in.
 * @param paths From the project's folder.
 * @returns The folder, from the project's.
 */
export async function keepAside(root: string, version: string, paths: readonly string[]): Promise<string> {
  const nth = (count: number) => `kept-aside/${version}${count === 1 ? '' : `-${count}`}`;
  let count = 1;
  while (await isThere(join(root, nth(count)))) count += 1;
  for (const path of paths) await copyTo(join(root, path), join(root, nth(count), path));
  return nth(count);
}
