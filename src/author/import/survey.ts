import { addressesOfPicture } from '../../import/html/pictures.ts';
import { isElement, walk } from '../../import/html/tree.ts';
import { walkTree } from '../../import/convert/tidy.ts';
import { UnreadItem, type Brought, type Item } from '../../import/item.ts';
import type { MediaIndex } from '../../import/media-index.ts';
import { dateFormat } from '../../library/format/intl.ts';
import { counted } from '../../schema/explain/counted.ts';

/** What stands in an export, in sentences, before anything is asked or written. */
export async function survey(
  brought: readonly Brought[],
  media: MediaIndex,
  zone: string,
): Promise<string[]> {
  const items = brought.flatMap(({ items: own }) => own);
  const posts = items.filter(({ kind }) => kind === 'post').length;
  const held = items.filter((item) => item.held.length > 0);
  const years = items
    .flatMap(({ when }) => (when ? [('day' in when ? when.day : when.moment).slice(0, 4)] : []))
    .sort();
  const { there, missing } = await pictures(items, media);
  const lines = [
    `This is from ${[...new Set(brought.map(({ source }) => source))].join(' and ')}: ${counted(posts, 'post')} and ${counted(items.length - posts, 'page')}${years.length > 0 ? `, from ${years[0] ?? ''} to ${years.at(-1) ?? ''}` : ''}.`,
    `${counted(there, 'picture')} in your files belong to them${missing > 0 ? `; ${missing} more ${missing === 1 ? 'is' : 'are'} missing` : ''}.`,
  ];
  if (held.length > 0)
    lines.push(`${held.length} will come in as drafts:`, ...grouped(held.flatMap((item) => item.held)));
  const out = brought.flatMap(({ leftOut }) => leftOut);
  if (out.length > 0) lines.push(`${out.length} will stay out:`, ...grouped(out.map(({ why }) => why)));
  const comments = items.reduce((sum, item) => sum + item.comments, 0);
  if (comments > 0)
    lines.push(
      `${counted(comments, 'comment')} will stay out, with the names and addresses of those who wrote them.`,
    );
  return [...lines, ...brought.flatMap(({ notes }) => notes), ...otherZone(items, zone)];
}

function grouped(reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `  ${count} × ${reason}`);
}

async function pictures(
  items: readonly Item[],
  media: MediaIndex,
): Promise<{ there: number; missing: number }> {
  const there = new Set<string>();
  const missing = new Set<string>();
  const look = (addresses: readonly string[]) => {
    const [first] = addresses;
    if (first === undefined) return;
    const file = media.find(addresses);
    if (file) there.add(`${file.from}/${file.path}`);
    else missing.add(first);
  };
  for (const item of items) {
    if (item.cover) look([item.cover.src]);
    const read = await item.read().catch((error: unknown) => {
      if (error instanceof UnreadItem) return undefined;
      throw error;
    });
    if (!read) continue;
    if ('html' in read.body) {
      walk(read.body.html, (node) => {
        if (isElement(node, 'img')) {
          const known = node.properties['dataKnown'];
          look([...addressesOfPicture(node), ...(typeof known === 'string' ? known.split(' ') : [])]);
        }
      });
    } else {
      walkTree(read.body.markdown, (node) => {
        if (node.type === 'image') look([node.url]);
      });
    }
  }
  return { there: there.size, missing: missing.size };
}

/** WordPress names its zone nowhere: only the hours tell. */
export function otherZone(items: readonly Item[], zone: string): string[] {
  const both = items.flatMap(({ when }) =>
    when && 'day' in when && when.local !== undefined && when.moment !== undefined
      ? [{ local: when.local, moment: when.moment }]
      : [],
  );
  const other = both.filter(({ local, moment }) => hourIn(moment, zone) !== local.slice(0, 16));
  if (other.length === 0) return [];
  return [
    `The hours of ${other.length} of ${both.length} texts are not those of ${zone}, the zone in site.yaml. Each keeps the day that it had on your earlier blog. If you live in another zone, write it into site.yaml.`,
  ];
}

function hourIn(moment: string, timeZone: string): string {
  return dateFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(moment))
    .slice(0, 16);
}
