import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format } from './token.ts';

/**
 * The file of the author's that is being compiled, from the content folder: `posts/a.mdx`.
 *
 * @param folder The content folder, an absolute path.
 */
export function textFile(fileURL: URL | string | undefined, folder: string): string {
  const path = fileURL ? fileURLToPath(fileURL).split(sep).join('/') : '';
  return path.slice(folder.length + 1).replace(/\.md\.mdx$/, '.md');
}

/** In which of the two a text is written, by the end of its name. */
export function formatOf(file: string): Format {
  return file.endsWith('.mdx') ? 'mdx' : 'md';
}
