import { recordOf } from '../../library/content/addresses.ts';
import { urlsOf, type TextKind } from '../../library/urls.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { nameOf } from '../../schema/nearest.ts';
import { reservedPages } from '../../schema/page.ts';
import type { AddressLetters } from '../../schema/slug.ts';
import { aliasesIn, knownAddresses } from '../../check/links/addresses.ts';
import type { CheckContext } from '../../check/context.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/** An address is read aloud and printed: no longer than this. */
export const longestName = 60;

/** Names that files cannot have on Windows. */
const notOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for a file, made from a title: small letters, digits and hyphens, no
 * longer than 60 characters, cut between words.
 *
 * @param isTaken Whether a name cannot be had.
 * @param language The language of the title, where it is known.
 * @param letters Which letters the author chose for addresses; Latin ones, where nothing is said.
 * @returns Nothing when the title has no letter that an address could hold.
 */
export function nameFrom(
  title: string,
  isTaken: (name: string) => boolean,
  language?: string,
  letters?: AddressLetters,
): string | undefined {
  const slug = nameOf(title, language, letters);
  if (slug === '') return undefined;
  const name = cut(/^\d{4}$/.test(slug) ? `the-year-${slug}` : slug, longestName);
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const next = `${cut(name, longestName - String(number).length - 1)}-${number}`;
    if (!isTaken(next)) return next;
  }
}

/** A name for a post whose title has no letter that an address could hold. */
export function dayName(today: CalendarDate, isTaken: (name: string) => boolean): string {
  return nameFrom(`post-${today}`, isTaken) ?? `post-${today}`;
}

/** At most so many characters, cut between words where there are several. */
function cut(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const start = slug.slice(0, most + 1);
  const end = start.lastIndexOf('-');
  return end > 0 ? start.slice(0, end) : slug.slice(0, most);
}

/** Tells which names posts, or pages, cannot have: used now, used earlier, given to something else. */
export function takenNames(context: CheckContext, kind: TextKind = 'posts'): (name: string) => boolean {
  const { record } = recordOf(context.content);
  const addressOf = kind === 'posts' ? urls.post : urls.page;
  // A folder with pictures is kept for the post it is named after, and so is a file that cannot be read yet.
  const names = [...context.files].flatMap((file) => new RegExp(`^${kind}/([^/.]+)`).exec(file)?.[1] ?? []);
  const files = names.map((name) => addressOf(name));
  const taken = new Set(
    [...knownAddresses(context).keys(), ...aliasesIn(context.content), ...record.keys(), ...files].map(
      (one) => one.toLowerCase(),
    ),
  );
  const isReserved = (name: string) => kind === 'pages' && reservedPages.includes(name);
  return (name) =>
    /^\d{4}$/.test(name) || notOnWindows.test(name) || isReserved(name) || taken.has(addressOf(name));
}
