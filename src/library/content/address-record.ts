import { isCalendarDate, type CalendarDate } from '../../schema/calendar-date.ts';
import { sitePath } from '../../schema/slug.ts';

/** Every address ever published, from the root of the blog, each with the first day on which it could be opened. */
export type AddressRecord = ReadonlyMap<string, CalendarDate>;

/** The file with the record, from the content folder. */
export const recordFile = 'addresses.txt';

const header = `# Every address of this blog that readers have been given, with the day it was first
# published. "npm run publish" writes this file; commit it with everything else.
# "npm run check" reads it, and says so when an address would stop working: people have
# kept it, linked to it, printed it.
# Should an address have to be forgotten, take its line away. Whoever follows it then
# finds nothing.
`;

/** What the file says, and which of its lines say nothing. */
export interface RecordRead {
  readonly record: AddressRecord;
  /** On which line an address stands, counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** Lines that are neither an address with a day nor a note. */
  readonly odd: readonly { readonly line: number; readonly text: string }[];
}

/**
 * Reads the record. What two people added at the same time may stand in any
 * order and twice, also with Git's marks between: the earlier day counts.
 */
export function readRecord(text: string): RecordRead {
  const record = new Map<string, CalendarDate>();
  const lines = new Map<string, number>();
  const odd: RecordRead['odd'][number][] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (/^\s*(?:#|$)|^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) continue;
    const [address = '', day = '', ...rest] = line.trim().split(/\s+/);
    if (!sitePath.safeParse(address).success || !isCalendarDate(day) || rest.length > 0) {
      odd.push({ line: at + 1, text: line.trim() });
      continue;
    }
    const key = address.toLowerCase();
    const known = record.get(key);
    record.set(key, known === undefined || day < known ? day : known);
    if (known === undefined) lines.set(key, at + 1);
  }
  return { record, lines, odd };
}

/** The record as its file: one address to a line, sorted, so that two changes seldom meet. */
export function writeRecord(record: AddressRecord): string {
  const lines = [...record]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, day]) => `${address} ${day}\n`);
  return `${header}\n${lines.join('')}`;
}

/**
 * A record with what is published now added to it. An address that readers
 * could already open keeps its day; a day that had not come is set anew, as
 * the post may have been put off.
 *
 * @param now From `addressesOf`.
 */
export function added(record: AddressRecord, now: AddressRecord, today: CalendarDate): AddressRecord {
  return new Map([...now, ...inForce(record, today)]);
}

/** The addresses whose day has come: these may not vanish. */
export function inForce(record: AddressRecord, today: CalendarDate): AddressRecord {
  return new Map([...record].filter(([, day]) => day <= today));
}
