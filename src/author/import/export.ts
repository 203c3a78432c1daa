import { openBundle } from '../../import/bundle/open.ts';
import type { Bundle } from '../../import/bundle/bundle.ts';
import type { Brought } from '../../import/item.ts';
import { mediaIndex } from '../../import/media-index.ts';
import { readExports } from '../../import/recognize.ts';
import { UserError } from '../user-error.ts';
import { withProgress } from '../progress.ts';
import { survey } from './survey.ts';

/** An export that was read, before anything is asked or written. */
export interface OpenedExport {
  readonly bundle: Bundle;
  readonly brought: readonly Brought[];
  /** What of it is not read, and why: each a sentence. */
  readonly refused: readonly string[];
  /** What stands in it, in sentences. */
  readonly told: readonly string[];
}

/**
 * Reads an export, and writes nothing.
 *
 * @param places The files and folders that it is, absolute paths.
 * @param zone The time zone of the blog.
 * @throws {UnreadFile} When one of them cannot be opened.
 * @throws {UserError} When nothing in them is an export.
 */
export async function openExport(
  places: readonly string[],
  zone: string,
  say: (line: string) => void,
): Promise<OpenedExport> {
  const bundle = await openBundle(places);
  const { brought, refused } = await withProgress(say, 'Reading everything', () => readExports(bundle));
  if (brought.every(({ items }) => items.length === 0)) throw new UserError(nothingFound(refused));
  const media = mediaIndex([...bundle.files, ...brought.flatMap(({ files }) => files ?? [])]);
  const told = await withProgress(say, 'Looking at what is in it', () => survey(brought, media, zone));
  return { bundle, brought, refused, told };
}

function nothingFound(refused: readonly string[]): string {
  return [
    ...refused,
    'Nothing in it is an export that can be read here. Which ones can be, and where to find them, stands in content/README.md under "You already have a blog".',
  ].join('\n');
}
