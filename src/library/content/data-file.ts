import type { z } from 'zod';
import { unreadableFile } from '../../schema/explain.ts';
import { readData, type Validated } from './entry.ts';
import { readText } from './files.ts';

/**
 * Reads and validates one YAML file of the content folder.
 *
 * @param files Every file of the folder.
 * @param optional Whether the file may be missing.
 */
export async function openData<Schema extends z.ZodType>(
  folder: string,
  files: readonly string[],
  file: string,
  schema: Schema,
  optional = false,
): Promise<Validated<z.infer<Schema>>> {
  if (!files.includes(file)) return readData(file, undefined, schema, optional);
  const read = await readText(folder, file);
  if ('unreadable' in read) return { problems: [unreadableFile(file, read.unreadable)] };
  return readData(file, read.text, schema, optional);
}
