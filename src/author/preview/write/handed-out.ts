import type { AttachmentFacts } from '../../../media/attachments/facts.ts';
import { plainWords } from '../../../markdown/plain-words.ts';

/** What stands in a text for a file beside it; `|` is where she goes on to write. */
export interface HandedOut {
  readonly markup: string;
}

/**
 * What is written for a file that readers are handed: a recording and a film
 * are played, and their words stand within; anything else is a link.
 *
 * @param path How the text calls the file, from `./`.
 */
export function handedOut({ use }: Pick<AttachmentFacts, 'use'>, path: string, title: string): HandedOut {
  const named = title.replaceAll('"', '&quot;');
  if (use === 'sound') return { markup: `<Audio src="${path}" title="${named}">\n\n|\n\n</Audio>` };
  if (use === 'film') return { markup: `<Video src="${path}" title="${named}">\n\n|\n\n</Video>` };
  return { markup: `[${plainWords(title)}](${path})|` };
}
