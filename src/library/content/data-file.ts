import type { z } from 'zod';
import { missingFile, unreadableFile } from '../../schema/explain.ts';
import { conflictsIn } from '../../schema/explain/conflict.ts';
import type { ReadText } from './files.ts';
import { plainText } from './front-matter.ts';
import { validated, withLines, type Validated } from './validated.ts';

/**
 * Reads and validates one YAML file of the content folder.
 *
 * @param read Its text, or why there is none; nothing when the file is not there.
 * @param optional Whether the file may be missing.
 */
export function readData<Schema extends z.ZodType>(
  file: string,
  read: ReadText | undefined,
  schema: Schema,
  optional = false,
): Validated<z.infer<Schema>> {
  if (read === undefined) return { diagnostics: optional ? [] : [missingFile(file, schema)] };
  if ('unreadable' in read) return { diagnostics: [unreadableFile(file, read.unreadable)] };
  const plain = plainText(read.text);
  const conflicts = conflictsIn(file, plain);
  if (conflicts.length > 0) return { diagnostics: withLines(conflicts, read.text) };
  const found = validated(file, plain, 1, schema);
  return { ...found, diagnostics: withLines(found.diagnostics, read.text) };
}
