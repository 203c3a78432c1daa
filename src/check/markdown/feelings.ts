import { shown } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Tag } from '../../markdown/tag.ts';
import type { FolderView } from '../folder-view.ts';

const start = 'quiet:\n  title: When it is quiet inside\n  words:\n    calm: nothing in you is hurrying';

/** A `<Feelings>` that has no words to show: the file is not there, or has no such group. */
export function feelingsTexts(tag: Tag, { files, names }: FolderView): [message: string, help: string][] {
  if (!files.has('feelings.yaml')) {
    const message = '<Feelings> shows the words in feelings.yaml, and that file is not there.';
    return [[message, `Make the file feelings.yaml, and begin it like this:\n${start}`]];
  }
  const group = tag.attributes.find(({ name }) => name === 'group')?.value;
  const known = names('feelings');
  // When the file cannot be read, that is the problem; an empty name is told of elsewhere.
  if (!group?.trim() || !known || known.includes(group)) return [];
  const meant = nearest(group, known);
  const message = `There is no group "${shown(group)}" in feelings.yaml.`;
  return [[message, meant ? `Type: <Feelings group="${meant}" />` : `There are: ${known.join(', ')}.`]];
}
