import type { Entry } from './export.ts';

/**
 * The addresses that an entry had, from the root of its blog, the present one first. WordPress leads on from each
 * earlier name and each earlier day, and from both together.
 */
export function addressesOf(entry: Entry): string[] {
  const link = pathIn(entry.link);
  if (link === undefined || link === '/') return [];
  const slugs = [entry.slug, ...entry.meta('_wp_old_slug')].filter((slug) => slug !== '');
  const days = entry.meta('_wp_old_date');
  const paths = slugs.flatMap((slug) => {
    const path = named(link, entry.slug, slug);
    return [path, ...days.map((day) => onDay(path, day))];
  });
  return [...new Set([link, ...paths])];
}

/** Other addresses by which a text may mean an entry: its number works for ever. */
export function shortAddressesOf(entry: Entry): string[] {
  const guid = pathIn(entry.guid);
  return [`/?p=${entry.id}`, `/?page_id=${entry.id}`, ...(guid === undefined ? [] : [guid])];
}

/** The path of an address with what follows a question mark; nothing for one that is none. */
function pathIn(address: string): string | undefined {
  const url = URL.parse(address, 'https://blog.invalid/');
  return url ? `${url.pathname}${url.search}` : undefined;
}

function named(path: string, slug: string, other: string): string {
  return slug === ''
    ? path
    : path.replace(
        new RegExp(`/${slug.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}(?=/?$)`, 'i'),
        `/${other}`,
      );
}

/** The year, the month and perhaps the day before the name. */
function onDay(path: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return path
    .replace(/\/\d{4}\/\d{2}\/\d{2}(?=\/[^/]+\/?$)/, `/${year}/${month}/${date}`)
    .replace(/\/\d{4}\/\d{2}(?=\/[^/]+\/?$)/, `/${year}/${month}`);
}
