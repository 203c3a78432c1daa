import { plainWords } from '../../markdown/plain-words.ts';

/**
 * A picture as it is written in a post.
 *
 * @param path From the post's file, starting with `./`.
 * @param caption A line under it, or nothing.
 */
export function pictureLine(alt: string, path: string, caption: string): string {
  return `![${plainWords(alt)}](${path}${caption === '' ? '' : ` "${plainWords(caption)}"`})`;
}
