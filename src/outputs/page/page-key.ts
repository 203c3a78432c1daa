import { createHash } from 'node:crypto';
import type { PostProps } from './post-props.ts';

/**
 * A name for a post's finished page, made from all that it shows: where
 * anything differs, so does the name.
 *
 * @param frame What every page is given, and the program itself.
 * @param props What this one is given of the blog.
 * @param sources The post's own file, and what its pictures and the files that it hands out hold.
 */
export function pageKey(frame: string, props: PostProps, sources: readonly string[]): string {
  return digest([frame, JSON.stringify(props, withoutProse), ...sources]);
}

/** A digest of several texts, in which none runs into the next. */
export function digest(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('hex').slice(0, 32);
}

/** The prose of other posts is shown on no page but theirs; the post's own stands in its file. */
function withoutProse(key: string, value: unknown): unknown {
  return key === 'body' ? undefined : value;
}
