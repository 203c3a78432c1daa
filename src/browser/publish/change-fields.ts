import { ask, gone, type OnDisk } from '../write/ask.ts';
import type { FieldPath, FieldValue } from '../../library/edit/set-field.ts';
import { textModel } from '../write/text-model.ts';

/** A field, and what it is to say; nothing takes it out. */
export type NewField = readonly [path: string | FieldPath, value: FieldValue];

/**
 * Changes fields of a text on the disk, and no byte besides.
 *
 * @param fields What to change, made from what the fields say now.
 * @returns What is in the way, in words; nothing when it is done.
 */
export async function changeFields(
  { read, save }: { readonly read: string; readonly save: string },
  file: string,
  order: readonly string[],
  fields: (values: Readonly<Record<string, unknown>>) => readonly NewField[],
): Promise<string | undefined> {
  const found = await ask<OnDisk>(read, { file });
  if (found.status === 'gone') return gone;
  const { text: before, version } = found.body;
  if (before === undefined || version === undefined) return `${file} cannot be read as a text.`;
  const text = textModel(before, order);
  const done =
    text.values &&
    fields(text.values).every(([path, value]) =>
      text.setField(typeof path === 'string' ? [path] : path, value),
    );
  if (done !== true)
    return `The lines at the top of ${file} cannot be changed by themselves. “Write” shows them.`;
  const saved = await ask(save, { file, version, text: text.file });
  if (saved.status === 200) return undefined;
  if (saved.status === 'gone') return gone;
  return saved.body.why ?? 'It was changed elsewhere in the meantime. Try it once more.';
}
