import { added, inForce, writeRecord, type AddressRecord } from '../../library/content/address-record.ts';
import { addressesOf, answeredBy, recordOf } from '../../library/content/addresses.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { blocksPublishing, type Diagnostic } from '../../schema/diagnostic.ts';
import { contextOf } from '../../check/context.ts';
import { vanishing } from '../../check/links/permalinks.ts';
import type { Checked } from '../checked.ts';
import { recordIn, type Published } from './published.ts';

/** The record of addresses as a publication leaves it. */
export interface NextRecord {
  /** The text of its file. */
  readonly text: string;
  readonly isNew: boolean;
  /** What vanishes and was not hidden on purpose: addresses that would find nothing any more. */
  readonly lost: readonly Diagnostic[];
  /** What vanishes as its post is a draft now. */
  readonly hidden: readonly Diagnostic[];
}

/**
 * The record as it will be, with what is already public and was never recorded,
 * as after a push by hand. What vanishes is said, and is in it no longer.
 *
 * @param folder The content folder, as the author has it.
 */
export async function nextRecord(
  { content, today }: Checked,
  before: Published | undefined,
  folder: string,
): Promise<NextRecord> {
  const own = folder === content.folder ? recordOf(content).record : await recordIn(folder);
  const open = before ? addressesOf(before.content, today) : new Map<string, CalendarDate>();
  // What the published record has and the one here has not was taken out on purpose.
  const unrecorded = [...open].filter(([address]) => !own.has(address) && !before?.record.has(address));
  const all = inForce(new Map([...unrecorded, ...own]), today);
  const next = withoutVanished(added(all, addressesOf(content, today), today), content, today);
  const vanished = vanishing(contextOf(content, today), all, today);
  return {
    text: writeRecord(next),
    isNew: writeRecord(next) !== writeRecord(own),
    lost: vanished.filter(blocksPublishing),
    hidden: vanished.filter((diagnostic) => !blocksPublishing(diagnostic)),
  };
}

function withoutVanished(
  record: AddressRecord,
  content: Checked['content'],
  today: CalendarDate,
): AddressRecord {
  const answered = answeredBy(content, today);
  return new Map([...record].filter(([address, day]) => day > today || answered.has(address)));
}
