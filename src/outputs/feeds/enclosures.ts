import { attachmentName } from '../../library/format/shown-attachment.ts';
import type { Urls } from '../../library/urls.ts';
import type { TextAttachments } from '../assets/text-attachments.ts';

/** A file that goes with an item of a feed. */
export interface Enclosure {
  /** Its whole address. */
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
  readonly seconds?: number;
}

/**
 * The files that go with each post in feeds, by the post's id: what plays comes first, since many readers take one
 * alone. Captions and pictures are no files to be taken.
 */
export function enclosuresOf(
  attachments: TextAttachments,
  urls: Pick<Urls, 'asset' | 'absolute'>,
): ReadonlyMap<string, readonly Enclosure[]> {
  const found = [...attachments].flatMap(([{ file, id }, own]) => {
    if (!file.startsWith('posts/')) return [];
    const taken = own.map(({ attachment }) => attachment).filter(({ facts }) => uses.includes(facts.use));
    const sorted = taken.toSorted((a, b) => uses.indexOf(a.facts.use) - uses.indexOf(b.facts.use));
    const enclosures = sorted.map(({ hash, facts }) => ({
      address: urls.absolute(urls.asset(attachmentName(id, hash, facts))),
      type: facts.type,
      bytes: facts.bytes,
      ...(facts.seconds !== undefined && { seconds: facts.seconds }),
    }));
    return enclosures.length > 0 ? [[id, enclosures] as const] : [];
  });
  return new Map(found);
}

const uses: readonly string[] = ['sound', 'film', 'document'];
