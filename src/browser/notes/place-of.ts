import type { Place } from './note.ts';

/** The place that a key names, or nothing when it is not one of ours. Only the page of all notes has to know. */
export function placeOf(key: string): Place | undefined {
  const [, post, field] = /^blog:note:([^:]+):([^:]+)$/.exec(key) ?? [];
  return post && field ? { post, field } : undefined;
}
