import type { CalendarDate } from '../../schema/calendar-date.ts';
import { inForce } from '../content/address-record.ts';
import { recordOf } from '../content/addresses.ts';
import type { Content } from '../content/content.ts';
import { idOf } from '../content/document.ts';
import { urlsOf } from '../urls.ts';
import type { Unsent } from './unsent.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/**
 * Tells of a post or a page whether readers have it, as far as this computer knows: by the addresses that they were
 * given, and by what was sent.
 *
 * @param unsent Nothing where nobody knows what was sent.
 * @returns What takes a file, from the content folder.
 */
export function knownToReaders(
  content: Pick<Content, 'posts' | 'texts'>,
  today: CalendarDate,
  unsent?: Unsent,
): (file: string) => boolean {
  const given = inForce(recordOf(content).record, today);
  return (file) => {
    const isPage = file.startsWith('pages/');
    const address = isPage ? urls.page(idOf(file)) : urls.post(idOf(file));
    const earlier = content.posts.find((post) => post.file === file)?.data.aliases ?? [];
    if ([address, ...earlier].some((one) => given.has(one.toLowerCase()))) return true;
    // A page has no drafts: what was sent is seen.
    return isPage ? unsent !== undefined && !unsent.added.has(file) : unsent?.hidden.has(file) === true;
  };
}
