import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { BundleFile } from '../bundle/bundle.ts';
import { clean } from '../html/clean.ts';
import { element, parseHtml, text } from '../html/tree.ts';
import { dayIn } from '../dates.ts';
import type { Brought, Item, Read, When } from '../item.ts';
import { readTable } from './table.ts';
import { cellOf } from './wix-columns.ts';
import { ricos, ricosNode } from './ricos.ts';

type Row = Readonly<Record<string, string>>;

/** Reads the table that Wix writes of a blog. */
export async function readWix(files: readonly BundleFile[]): Promise<Brought> {
  const rows = (await Promise.all(files.map(readTable))).flat();
  return { source: 'Wix', home: undefined, zone: undefined, items: rows.map(itemOf), leftOut: [], notes: [] };
}

function itemOf(row: Row): Item {
  const date = cellOf(row, 'date');
  const when = whenIn(date.trim());
  const isPublished =
    when !== undefined && /^(?:|published|public|scheduled|true)$/i.test(cellOf(row, 'state').trim());
  const path = URL.parse(cellOf(row, 'address'), 'https://blog.invalid')?.pathname ?? '';
  const cover = cellOf(row, 'cover');
  return {
    key: cellOf(row, 'id') || path || cellOf(row, 'slug'),
    kind: 'post',
    title: cellOf(row, 'title').trim(),
    when,
    held: isPublished ? [] : ['it was a draft'],
    description: cellOf(row, 'excerpt').trim() || undefined,
    slug: cellOf(row, 'slug') || path.split('/').at(-1) || '',
    addresses: isPublished && path.length > 1 ? [path] : [],
    meant: path.length > 1 ? [path] : [],
    terms: namesIn(row).map((name) => ({ name, kind: 'category' })),
    cover: cover === '' ? undefined : { src: cover, alt: '', caption: '' },
    comments: 0,
    featured: /^true$/i.test(cellOf(row, 'featured')),
    read: () => Promise.resolve(readText(row)),
  };
}

/** A moment where the table names the zone of its hour; else a day, as it stands there. */
function whenIn(date: string): When | undefined {
  if (/(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$/.test(date) && !Number.isNaN(Date.parse(date)))
    return { moment: new Date(date).toISOString() };
  const day = dayIn(date);
  return day === undefined ? undefined : { day };
}

const names = z.array(z.string());

/** Categories by their names; what is a list of numbers names nothing. */
function namesIn(row: Row): string[] {
  const typed = [cellOf(row, 'category'), ...listIn(cellOf(row, 'categories'))].map((name) => name.trim());
  return [...new Set(typed)].filter((name) => name !== '' && !/^[\da-f-]{20,}$/i.test(name));
}

function listIn(cell: string): string[] {
  try {
    return names.parse(JSON.parse(cell));
  } catch {
    return cell.split(';');
  }
}

function readText(row: Row): Read {
  const lost: string[] = [];
  const add = (sentence: string) => void lost.push(sentence);
  const rich = ricos.safeParse(parsedJson(cellOf(row, 'rich') || cellOf(row, 'content')));
  if (rich.success) {
    const children = rich.data.nodes.flatMap((node) => ricosNode(node, add));
    return { body: { html: clean({ type: 'root', children }, add) }, lost };
  }
  const typed = cellOf(row, 'content');
  if (/<\w+[^>]*>/.test(typed)) return { body: { html: clean(parseHtml(typed), add) }, lost };
  add('Only its plain words are in the export, without headings, pictures and links.');
  const plain: ElementContent[] = (typed || cellOf(row, 'plain'))
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', {}, [text(line.trim())]));
  const children = plain.length > 0 ? plain : parseHtml('').children;
  return { body: { html: clean({ type: 'root', children: [...children] }, add) }, lost };
}

function parsedJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
