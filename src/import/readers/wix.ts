import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { BundleFile } from '../bundle/bundle.ts';
import { clean } from '../html/clean.ts';
import { element, parseHtml, text } from '../html/tree.ts';
import type { Brought, Item, Read } from '../item.ts';
import { readTable } from './table.ts';
import { ricos, ricosNode } from './ricos.ts';

type Row = Readonly<Record<string, string>>;

/** Reads the table that Wix writes of a blog. */
export async function readWix(files: readonly BundleFile[]): Promise<Brought> {
  const rows = (await Promise.all(files.map(readTable))).flat();
  return { source: 'Wix', home: undefined, zone: undefined, items: rows.map(itemOf), leftOut: [], notes: [] };
}

function itemOf(row: Row): Item {
  const date = row['Published Date'] ?? '';
  const isPublished = !Number.isNaN(Date.parse(date));
  const path = URL.parse(row['Post Page URL'] ?? '', 'https://blog.invalid')?.pathname ?? '';
  return {
    key: row['Internal ID'] || row['ID'] || path,
    kind: 'post',
    title: (row['Title'] ?? '').trim(),
    when: isPublished ? { moment: new Date(date).toISOString() } : undefined,
    held: isPublished ? [] : ['it was a draft'],
    description: row['Excerpt']?.trim() || undefined,
    slug: row['Slug'] || path.split('/').at(-1) || '',
    addresses: isPublished && path.length > 1 ? [path] : [],
    meant: path.length > 1 ? [path] : [],
    terms: namesIn(row).map((name) => ({ name, kind: 'category' })),
    cover: row['Cover Image'] ? { src: row['Cover Image'], alt: '', caption: '' } : undefined,
    comments: 0,
    featured: /^true$/i.test(row['Featured'] ?? ''),
    read: () => Promise.resolve(readText(row)),
  };
}

const names = z.array(z.string());

/** Categories by their names; what is a list of numbers names nothing. */
function namesIn(row: Row): string[] {
  const typed = [row['Main Category'] ?? '', ...listIn(row['Categories'] ?? '')].map((name) => name.trim());
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
  const rich = ricos.safeParse(parsedJson(row['Rich Content'] ?? ''));
  if (rich.success) {
    const children = rich.data.nodes.flatMap((node) => ricosNode(node, add));
    return { body: { html: clean({ type: 'root', children }, add) }, lost };
  }
  add('Only its plain words are in the export, without headings, pictures and links.');
  const plain: ElementContent[] = (row['Plain Content'] ?? '')
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
