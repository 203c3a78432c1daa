import { link, lstat, mkdir, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRecord, recordFile } from '../../library/content/address-record.ts';
import type { Content } from '../../library/content/content.ts';
import { readText } from '../../library/content/files.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { replace } from '../fix/replace.ts';
import { namingFiles } from './named-in.ts';
import { planRename, type NewText } from './plan.ts';

/** What came of it: where the text lies now, and what was written or had to be left; or why nothing was changed. */
export type Renamed =
  | { readonly why: string }
  | {
      readonly file: string;
      readonly changed: readonly string[];
      /** Files that were saved meanwhile, or may not be written to: the check says what to type there. */
      readonly left: readonly string[];
    };

/** What renaming works with. */
export interface RenameContext {
  readonly content: Content;
  /** Every file of the content folder. */
  readonly files: readonly string[];
  readonly today: CalendarDate;
  /** Keeps what a file holds before it is written. */
  keep(file: string, text: string): Promise<void>;
}

/**
 * Gives a text another name: its file, the folder of its own, its earlier
 * address, and all that leads to it. What lies under the new name is never
 * written over; a text that somebody saves meanwhile is left alone.
 *
 * @throws When the disk is full or fails.
 */
export async function renameText(file: string, name: string, means: RenameContext): Promise<Renamed> {
  const { folder } = means.content;
  const plan = planRename(file, name, {
    content: means.content,
    files: means.files,
    texts: await textsOf(folder, means.files),
    given: await givenIn(folder, means.files),
    today: means.today,
  });
  if ('why' in plan) return plan;
  const write = async ({ file: one, before, after }: NewText): Promise<boolean> => {
    if (before === after) return true;
    await means.keep(one, before);
    return (await replace(folder, { file: one, before, after })) === 'written';
  };
  // The earlier address first: a text that moved and did not lead on from there would be lost to readers.
  if (!(await write(plan.own)))
    return { why: `${file} was saved meanwhile, or may not be written to. Try it once more.` };
  const moved = await move(folder, plan.move.folder ?? plan.move);
  if (!moved) {
    await replace(folder, { file, before: plan.own.after, after: plan.own.before });
    return { why: `There is something named “${name}” already. Nothing was changed.` };
  }
  const done = await Promise.all(plan.others.map(async (one) => [one.file, await write(one)] as const));
  return {
    file: plan.move.to,
    changed: done.flatMap(([one, isWritten]) => (isWritten ? [one] : [])),
    left: [...plan.left, ...done.flatMap(([one, isWritten]) => (isWritten ? [] : [one]))],
  };
}

/** Moves a file or a folder to a place where nothing lies. @returns Whether nothing lay there. */
async function move(
  folder: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const [old, next] = [join(folder, from), join(folder, to)];
  await mkdir(dirname(next), { recursive: true });
  const is = await lstat(next).catch(() => undefined);
  if (is) return false;
  if ((await lstat(old)).isDirectory()) {
    await rename(old, next);
    return true;
  }
  // Unlike renaming, this fails where something has come to lie meanwhile.
  const linked = await link(old, next).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (linked === 'EEXIST') return false;
  // Some disks know no second name for a file.
  if (linked === true) await unlink(old);
  else await rename(old, next);
  return true;
}

/** The texts of a content folder, and the data files that name them, as they lie on the disk. */
export async function textsOf(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const wanted = files.filter((file) => /^(?:posts|pages)\/.+\.mdx?$/.test(file) || namingFiles.has(file));
  const read = await Promise.all(wanted.map(async (file) => [file, await readText(folder, file)] as const));
  return new Map(read.flatMap(([file, found]) => ('text' in found ? [[file, found.text] as const] : [])));
}

async function givenIn(folder: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const read = files.includes(recordFile) ? await readText(folder, recordFile) : undefined;
  return new Set(read && 'text' in read ? readRecord(read.text).record.keys() : []);
}
