import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf } from '../../library/content/document.ts';
import { deletedFolder, listFiles, readText } from '../../library/content/files.ts';
import { splitFrontMatter } from '../../library/content/front-matter.ts';
import { valuesOf } from '../../library/edit/set-field.ts';
import type { TextKind } from '../../library/urls.ts';
import { isCalendarDate, type CalendarDate } from '../../schema/calendar-date.ts';
import { escapesFolder } from '../escapes-folder.ts';
import { isThere } from '../is-there.ts';
import { move, removeIfEmpty } from '../setup/move.ts';
import { UserError } from '../user-error.ts';
import type { Deletion } from './plan.ts';

/** A text that was deleted, until it is brought back. */
export interface Deleted {
  /** The folder in which it lies, with what went along. */
  readonly name: string;
  /** Where it lay, from the content folder. */
  readonly file: string;
  readonly kind: TextKind;
  readonly title: string;
  /** The day on which it was deleted. */
  readonly day: CalendarDate | undefined;
  /** How many files went along. */
  readonly beside: number;
}

/**
 * Puts a text, and the files that only it uses, where no build reads them and Git keeps none of them.
 *
 * @param folder The content folder, an absolute path.
 * @returns The name under which it lies there; nothing when it is not there any more.
 * @throws When the disk is full or fails; nothing is lost by that.
 */
export async function putAway(
  folder: string,
  { file, beside }: Pick<Deletion, 'file' | 'beside'>,
  today: CalendarDate,
): Promise<string | undefined> {
  if (await escapesFolder(folder, deletedFolder)) {
    throw new UserError(`${deletedFolder} leads out of the blog’s folder. Take that link away first.`);
  }
  await mkdir(join(folder, deletedFolder), { recursive: true });
  // What she deleted may be about somebody: it is sent to no host, not even with the drafts.
  await writeFile(join(folder, deletedFolder, '.gitignore'), '*\n');
  const wanted = `${today}-${idOf(file).replaceAll('/', '-')}`;
  let name = wanted;
  for (let number = 2; await isThere(join(folder, deletedFolder, name)); number += 1)
    name = `${wanted}-${number}`;
  // The text first: pictures that stay behind are shown to nobody.
  if (!(await move(folder, file, `${deletedFolder}/${name}/${file}`))) return undefined;
  for (const one of beside) await move(folder, one, `${deletedFolder}/${name}/${one}`);
  const [kind = ''] = file.split('/');
  await removeIfEmpty(join(folder, kind, idOf(file)));
  return name;
}

/** Everything that was deleted and can be brought back, the newest first. */
export async function deletedIn(folder: string): Promise<readonly Deleted[]> {
  const place = join(folder, deletedFolder);
  const groups = Map.groupBy(await listFiles(place), (file) => file.split('/')[0] ?? '');
  const found = await Promise.all(
    [...groups].map(async ([name, files]): Promise<Deleted[]> => {
      const own = files.map((file) => file.slice(name.length + 1));
      const text = own.find((file) => /^(?:posts|pages)\/.+\.mdx?$/.test(file));
      if (text === undefined) return [];
      const day = name.slice(0, 10);
      return [
        {
          ...{ name, file: text, kind: text.startsWith('pages/') ? 'pages' : 'posts' },
          title: (await titleOf(place, `${name}/${text}`)) ?? idOf(text),
          day: isCalendarDate(day) ? day : undefined,
          beside: own.length - 1,
        },
      ];
    }),
  );
  return found.flat().toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

/**
 * Brings a deleted text back to where it lay, with what went along. What has taken the place of a picture meanwhile stays.
 *
 * @returns Where it lies; or why it cannot be.
 * @throws When the disk is full or fails; nothing is lost by that.
 */
export async function bringBack(
  folder: string,
  name: string,
): Promise<{ readonly file: string } | { readonly why: string }> {
  const found = (await deletedIn(folder)).find((one) => one.name === name);
  if (!found) return { why: 'This is not there any more. Look at the list again.' };
  const { file, kind } = found;
  const id = idOf(file);
  const taken = (await listFiles(folder)).find(
    (one) => one.startsWith(`${kind}/`) && /\.mdx?$/.test(one) && idOf(one) === id,
  );
  if (taken !== undefined) {
    return {
      why: `Another text is called “${id}” by now. Rename that one on your desk, and then bring this back.`,
    };
  }
  const from = `${deletedFolder}/${name}`;
  const files = (await listFiles(join(folder, from))).filter((one) => one !== file);
  // The text last: as long as it is here, it can be brought back.
  for (const one of files) await move(folder, `${from}/${one}`, one);
  if (!(await move(folder, `${from}/${file}`, file))) {
    return { why: `Something else lies at ${file}. Nothing was changed.` };
  }
  await removeIfEmpty(join(folder, from));
  return { file };
}

/** Deletes what was deleted for good. @returns The file that it was; nothing when it is not there any more. */
export async function forget(folder: string, name: string): Promise<string | undefined> {
  const found = (await deletedIn(folder)).find((one) => one.name === name);
  if (!found) return undefined;
  await rm(join(folder, deletedFolder, found.name), { recursive: true });
  return found.file;
}

async function titleOf(folder: string, file: string): Promise<string | undefined> {
  const read = await readText(folder, file);
  const split = 'text' in read ? splitFrontMatter(read.text) : undefined;
  const title = split?.ok ? valuesOf(split.parts.yaml)?.['title'] : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}
