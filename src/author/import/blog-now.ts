import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { AddressLetters } from '../../schema/slug.ts';

/** What the blog has already. */
export interface Here {
  readonly today: CalendarDate;
  /** The language of the blog. */
  readonly language: string;
  /** Which letters its addresses have. */
  readonly letters: AddressLetters | undefined;
  /** The zone of the blog. */
  readonly zone: string;
  isTakenByPost(name: string): boolean;
  readonly pages: ReadonlySet<string>;
  /** Whether an address is in use, now or from earlier. */
  isTakenAddress(address: string): boolean;
}
