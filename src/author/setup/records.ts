import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { valuesOf, type FieldValue } from '../../library/edit/set-field.ts';
import { withFields } from '../../library/edit/with-fields.ts';
import { asideFolder } from '../../library/content/files.ts';
import { isThere } from '../is-there.ts';
import { escapesFolder } from '../escapes-folder.ts';
import { move } from './move.ts';

/** A data file that holds records by name. */
export type RecordsFile = 'topics.yaml' | 'series.yaml' | 'paths.yaml';

/**
 * Takes records out of a data file, which is kept whole among what was put
 * aside; a file that holds no others goes there itself.
 *
 * @param folder The content folder, an absolute path.
 * @param ids Which records are taken out.
 */
export async function putRecordsAside(
  folder: string,
  file: RecordsFile,
  ids: readonly string[],
): Promise<void> {
  const there = await recordsIn(join(folder, file));
  if (!there) return;
  const going = there.names.filter((name) => ids.includes(name));
  if (going.length === 0) return;
  const aside = `${asideFolder}/${file}`;
  if (going.length === there.names.length && (await move(folder, file, aside))) return;
  const left = withFields(
    there.text,
    going.map((name) => [[name], undefined] as const),
    there.names,
  );
  if (left === undefined) return;
  await copyAside(folder, file);
  await writeFile(join(folder, file), left);
}

/** Keeps a data file as it is among what was put aside, once. */
export async function copyAside(folder: string, file: RecordsFile): Promise<void> {
  const target = join(folder, asideFolder, file);
  if ((await isThere(target)) || (await escapesFolder(folder, asideFolder))) return;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await readFile(join(folder, file)), { flag: 'wx' });
}

/**
 * Brings records back that are not there any more. Those that are stay as they
 * are; the file that was kept aside goes only when nothing in it is lost by that.
 */
export async function bringRecordsBack(folder: string, file: RecordsFile): Promise<void> {
  const kept = await recordsIn(join(folder, asideFolder, file));
  if (!kept || (await move(folder, `${asideFolder}/${file}`, file))) return;
  const own = await recordsIn(join(folder, file));
  if (!own) return;
  const missing = kept.names.filter((name) => !own.names.includes(name));
  const after = withFields(
    own.text,
    missing.map((name) => [[name], kept.values[name]] as const),
    [...own.names, ...missing],
  );
  if (after === undefined) return;
  if (after !== own.text) await writeFile(join(folder, file), after);
  const isSame = kept.names.every(
    (name) =>
      missing.includes(name) || JSON.stringify(kept.values[name]) === JSON.stringify(own.values[name]),
  );
  if (isSame) await rm(join(folder, asideFolder, file));
}

interface Records {
  readonly text: string;
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** The records of a file; nothing where it is not there or cannot be read. */
async function recordsIn(path: string): Promise<Records | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const read =
    text === undefined ? undefined : valuesOf(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  if (text === undefined || read === undefined) return undefined;
  const values = Object.fromEntries(
    Object.entries(read).flatMap(([name, value]) => (isValue(value) ? [[name, value] as const] : [])),
  );
  return { text, names: Object.keys(read), values };
}

/** What YAML's core schema can hold. */
function isValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isValue);
  return ['string', 'number', 'boolean'].includes(typeof value);
}
