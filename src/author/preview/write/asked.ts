import { idOf, type Document } from '../../../library/content/document.ts';
import { kindOfText } from './texts.ts';

/** What she typed for something that is brought in, on one line. */
export function wordsIn(asked: URLSearchParams, name: string, most: number): string {
  return (asked.get(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
}

/**
 * The text that something is to be put beside.
 *
 * @param files Every file of the content folder by its own listing.
 * @returns Nothing when there is no such text of hers.
 */
export function textIn(
  asked: URLSearchParams,
  files: readonly string[],
): Pick<Document, 'kind' | 'id' | 'file'> | undefined {
  const file = asked.get('file') ?? '';
  const kind = kindOfText(file);
  if (!kind || !files.includes(file)) return undefined;
  return { kind: kind === 'posts' ? 'post' : 'page', id: idOf(file), file };
}
