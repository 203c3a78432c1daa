import {
  copyFile,
  constants,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  writeFile,
  appendFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Brought } from '../../import/item.ts';
import type { Draft } from './convert.ts';
import { fileOf } from './planned.ts';
import type { Places } from './places.ts';
import { keep } from './record.ts';
import type { Stage } from './stage.ts';
import { asYaml, type Topic } from './topics.ts';

/** Adds topics after those that are there. Nothing of hers is written otherwise. */
export async function addTopics({ content }: Places, topics: readonly Topic[]): Promise<void> {
  if (topics.length === 0) return;
  const place = join(content, 'topics.yaml');
  const before = await readFile(place, 'utf8').catch(() => undefined);
  const added = asYaml(topics);
  if (before === undefined) await writeFile(place, added, { flag: 'wx' });
  else if (/^\s*(?:\{\s*\}\s*)?$/.test(before)) await replaceFile(place, added);
  else await appendFile(place, `${/\n$/.test(before) ? '' : '\n'}${added}`);
}

async function replaceFile(place: string, text: string): Promise<void> {
  await writeFile(`${place}.new`, text);
  await rename(`${place}.new`, place);
}

/**
 * Moves one text in, whole or not at all, and keeps that it came. What is there already is never written over.
 *
 * @returns Whether it came in; not when a file of that name has appeared meanwhile.
 */
export async function moveText(
  draft: Draft,
  stage: Stage,
  { content }: Places,
  from: Brought,
): Promise<boolean> {
  const file = fileOf(draft);
  await keep(content, from, draft.item, 'moves', file);
  const isFolder = draft.files.size > 0;
  const path = isFolder ? dirname(file) : file;
  const [source, target] = [join(stage.content, path), join(content, path)];
  await mkdir(dirname(target), { recursive: true });
  try {
    // A folder takes the place of no other that has anything in it.
    if (isFolder) await rename(source, target);
    else await moveFile(source, target);
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  await keep(content, from, draft.item, 'came', file);
  return true;
}

function isTaken(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR' || code === 'EPERM';
}

async function moveFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await link(source, target).catch(async (error: unknown) => {
    if (isTaken(error) && Reflect.get(Object(error), 'code') === 'EEXIST') throw error;
    await copyFile(source, target, constants.COPYFILE_EXCL);
  });
  await rm(source);
}

/** Puts a text that cannot come in yet beside the report, with its pictures. */
export async function moveAway(draft: Draft, text: string, stage: Stage, { kept }: Places): Promise<string> {
  const file = fileOf(draft);
  const place = join(kept, 'waiting', file);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
  for (const name of draft.files.keys()) {
    const picture = join(stage.content, dirname(file), name);
    await copyFile(picture, join(dirname(place), name));
    await rm(picture);
  }
  return place;
}
