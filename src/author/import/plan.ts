import type { ExistingBlog } from './existing-blog.ts';
import type { Brought, Item } from '../../import/item.ts';
import { dateIn } from '../../library/format/dates.ts';
import { urlsOf } from '../../library/urls.ts';
import { isCalendarDate, type CalendarDate } from '../../schema/calendar-date.ts';
import { pagesWithOwnRoute, reservedPages } from '../../schema/page.ts';
import { sitePath, type AddressLetters } from '../../schema/slug.ts';
import { decodedPart } from '../../schema/decoded.ts';
import { fitted, longestTitle } from './front-matter.ts';
import { nameFrom } from '../new/name.ts';
import type { Planned } from './planned.ts';
import type { Topics } from './topics.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/**
 * Gives every text a name, a day, its topics and its earlier addresses.
 *
 * @param titles Titles for texts that have none, from their first words.
 */
export function planTexts(
  brought: readonly Brought[],
  topics: Topics,
  titles: ReadonlyMap<Item, string>,
  existing: ExistingBlog,
): Planned[] {
  const names = { post: new Set<string>(), page: new Set<string>() };
  const taken = {
    post: (name: string) => existing.isTakenByPost(name) || names.post.has(name),
    page: (name: string) =>
      existing.pages.has(name) ||
      names.page.has(name) ||
      reservedPages.includes(name) ||
      pagesWithOwnRoute.includes(name),
  };
  const addresses = new Set<string>();
  return brought.flatMap(({ items, zone }) =>
    items.map((item): Planned => {
      const held = [...item.held];
      const kind = item.kind === 'page' && held.length === 0 ? 'page' : 'post';
      const notes: string[] = [];
      const title = titleOf(item, titles, notes);
      const language = otherLanguage(item, existing.language);
      const name = nameOf(item, title, taken[kind], language ?? existing.language, existing.letters);
      names[kind].add(name);
      const day = dayOf(item, zone ?? existing.zone, existing.today, kind === 'page' ? [''] : held);
      const own = kind === 'post' ? urls.post(name) : urls.page(name);
      const aliases = aliasesOf(item, own, addresses, existing, notes);
      return {
        item,
        kind,
        name,
        title,
        language,
        day,
        topics: topics.of(item),
        aliases,
        held,
        notes,
        files: new Map(),
      };
    }),
  );
}

function titleOf(item: Item, titles: ReadonlyMap<Item, string>, notes: string[]): string {
  const given = titles.get(item);
  if (item.title === '') notes.push('It has no title: its first words stand in its place.');
  const title = fitted(item.title === '' ? (given ?? 'Without a title') : item.title, longestTitle);
  if (item.title.length > longestTitle)
    notes.push(`Its title was longer than ${longestTitle} letters, and is cut.`);
  return title;
}

function nameOf(
  item: Item,
  title: string,
  isTaken: (name: string) => boolean,
  language: string,
  letters: AddressLetters | undefined,
): string {
  // A number in place of a name says nothing to anybody.
  const slug = /^\d+(?:-\d+)?$/.test(item.slug) || /^untitled(?:-\d+)?$/.test(item.slug) ? '' : item.slug;
  return (
    nameFrom(slug, isTaken, undefined, letters) ??
    nameFrom(title, isTaken, language, letters) ??
    nameFrom('a-text', isTaken) ??
    'a-text'
  );
}

/** The language of a text where it is not the blog's: of one language in two countries nobody needs to be told. */
function otherLanguage({ language }: Item, ofBlog: string): string | undefined {
  if (language === undefined) return undefined;
  return new Intl.Locale(language).language === new Intl.Locale(ofBlog).language ? undefined : language;
}

function dayOf({ when }: Item, zone: string, today: CalendarDate, held: string[]): CalendarDate {
  const day = when && 'day' in when ? when.day : when && dayIn(when.moment, zone);
  if (day !== undefined && isCalendarDate(day)) return day;
  if (held.length === 0) held.push('it has no day that can be read');
  return today;
}

function dayIn(moment: string, zone: string): CalendarDate | undefined {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? undefined : dateIn(date, zone);
}

function aliasesOf(
  item: Item,
  own: string,
  given: Set<string>,
  existing: ExistingBlog,
  notes: string[],
): string[] {
  const found: string[] = [];
  for (const address of item.addresses) {
    const path = withSlashes(decodedPart(address).normalize('NFC'));
    const key = path.toLowerCase();
    if (key === own) continue;
    if (!sitePath.safeParse(path).success) notes.push(`Its earlier address cannot be kept: ${address}`);
    else if (given.has(key) || existing.isTakenAddress(key))
      notes.push(`Its earlier address belongs to something else here: ${address}`);
    else {
      given.add(key);
      found.push(path);
    }
  }
  return found;
}

/** Old blogs answer with a slash at the end and without one. */
function withSlashes(path: string): string {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return /[?]|\.\w+$|\/$/.test(rooted) ? rooted : `${rooted}/`;
}
