import { contextOf } from '../../check/context.ts';
import { aliasesIn, knownAddresses } from '../../check/links/addresses.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { AddressLetters } from '../../schema/slug.ts';
import { takenNames } from '../new/name.ts';
import type { ImportContext } from './context.ts';

/** What the blog has already. */
export interface ExistingBlog {
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

/** Looks up what the blog has already. */
export async function existingBlog({ content, today, zone }: ImportContext): Promise<ExistingBlog> {
  const context = contextOf(content, today);
  const known = knownAddresses(context);
  const aliases = new Set(aliasesIn(content).map((alias) => alias.toLowerCase()));
  return {
    today,
    language: content.site?.language ?? 'en',
    letters: content.site?.addresses,
    zone,
    isTakenByPost: takenNames(context),
    pages: new Set(context.documents.filter(({ kind }) => kind === 'page').map(({ id }) => id)),
    isTakenAddress: (address) => known.has(address) || aliases.has(address),
  };
}
