import { posix } from 'node:path';
import { textModel, type TextModel } from '../../browser/write/text-model.ts';
import type { Content } from '../../library/content/content.ts';
import { idOf } from '../../library/content/document.ts';
import { visibilityOf } from '../../library/content/visibility.ts';
import { urlsOf, type TextKind } from '../../library/urls.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { fieldLabels } from '../../schema/field-labels.ts';
import { ownLists } from '../../schema/menu.ts';
import { isLinkedPage, reservedPages } from '../../schema/page.ts';
import { isName } from '../../schema/slug.ts';
import { addressIn, movedAddress, movedLinks, type Move } from './links.ts';
import { namingFiles, renamedIn } from './named-in.ts';

/** A file as it is to be. */
export interface NewText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that another name for a text changes; or why it cannot have that name. */
export type Plan =
  | { readonly why: string }
  | {
      readonly move: Move;
      /** The text itself, where it lies before it moves. */
      readonly own: NewText;
      /** All others that lead to it. */
      readonly others: readonly NewText[];
      /** Files that name it in a way that cannot be written otherwise with certainty. */
      readonly left: readonly string[];
    };

/** What is renamed, and what is known of the blog. */
export interface Renaming {
  readonly content: Content;
  /** Every file of the content folder. */
  readonly files: readonly string[];
  /** Files as they lie on the disk, byte order mark and line ends included: those of texts, and those that name them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Addresses that readers were given. */
  readonly given: ReadonlySet<string>;
  readonly today: CalendarDate;
}

/** Addresses as an author writes them. */
const urls = urlsOf({ address: 'https://example.org/' });
const order = Object.keys(fieldLabels);

/** Works out what changes when a text gets another name. @param file The text. @param name Its new name. */
export function planRename(file: string, name: string, renaming: Renaming): Plan {
  const kind: TextKind = file.startsWith('pages/') ? 'pages' : 'posts';
  const id = idOf(file);
  const why = refusal(kind, id, name, renaming);
  const before = renaming.texts.get(file);
  if (why !== undefined) return { why };
  if (before === undefined) return { why: `${file} cannot be read as a text.` };
  const move = moveOf(kind, file, id, name);
  const own = ownText(file, before, move, renaming);
  if (!own) {
    return {
      why: `The lines at the top of ${file} cannot be read as they are. Mend them first; “Write” shows them.`,
    };
  }
  const site = renaming.content.site?.address ?? 'https://example.org/';
  const links = inText(file, own, move, id, name, site);
  return { move, own: { file, before, after: links }, ...leadingThere(move, name, renaming) };
}

/** The files that lead to a text or name it, itself left out. */
export function filesLeadingTo(file: string, renaming: Pick<Renaming, 'content' | 'texts'>): string[] {
  // What would follow it to another name leads to it.
  const name = `${idOf(file)}-2`;
  const move = moveOf(file.startsWith('pages/') ? 'pages' : 'posts', file, idOf(file), name);
  const { others, left } = leadingThere(move, name, renaming);
  return [...others.map((one) => one.file), ...left];
}

/** What leads to a text that moves, as it is to be; and what names it in a way that cannot be written otherwise. */
function leadingThere(
  move: Move,
  name: string,
  { content, texts }: Pick<Renaming, 'content' | 'texts'>,
): { readonly others: readonly NewText[]; readonly left: readonly string[] } {
  const file = move.from;
  const id = idOf(file);
  const kind: TextKind = file.startsWith('pages/') ? 'pages' : 'posts';
  const site = content.site?.address ?? 'https://example.org/';
  const others: NewText[] = [];
  const left: string[] = [];
  for (const [other, text] of texts) {
    const names = namingFiles.get(other);
    if (other === file || (names !== undefined && names !== kind)) continue;
    const after = names ? renamedIn(other, text, id, name) : inText(other, text, move, id, name, site);
    if (after === undefined) left.push(other);
    else if (after !== text) others.push({ file: other, before: text, after });
  }
  return { others, left };
}

/** Why a text cannot have a name. */
function refusal(kind: TextKind, id: string, name: string, { files, content }: Renaming): string | undefined {
  if (!isName(name, content.site?.addresses))
    return 'A name has small letters, digits and hyphens only, like “a-kinder-voice”.';
  if (name === id) return 'It has this name already.';
  if (kind === 'pages' && isLinkedPage(id))
    return 'The blog itself leads to this page by its name, so it keeps it.';
  if (kind === 'pages' && reservedPages.includes(name))
    return `“${name}” is an address that the blog uses itself.`;
  if (kind === 'pages' && ownLists.some((list) => list === name))
    return `In the menu “${name}” is a list that the blog makes itself, so no page can have this name.`;
  if (kind === 'posts' && /^\d{4}$/.test(name))
    return `The address would be that of the list of all writing from ${name}.`;
  const taken = files.find(
    (one) =>
      one.toLowerCase().startsWith(`${kind}/${name}.`) || one.toLowerCase().startsWith(`${kind}/${name}/`),
  );
  return taken === undefined
    ? undefined
    : `There is something of this name already: ${taken}. Nothing was changed.`;
}

function moveOf(kind: TextKind, file: string, id: string, name: string): Move {
  const hasFolder = posix.basename(file).startsWith('index.');
  const to = hasFolder ? `${kind}/${name}/${posix.basename(file)}` : `${kind}/${name}${posix.extname(file)}`;
  return {
    from: file,
    to,
    folder: hasFolder ? { from: posix.dirname(file), to: `${kind}/${name}` } : undefined,
    address: { from: addressIn(kind, id, urls), to: addressIn(kind, name, urls) },
  };
}

/** The text with its earlier address, where readers know it; nothing when its lines at the top cannot be read. */
function ownText(file: string, before: string, move: Move, renaming: Renaming): string | undefined {
  const text = textModel(before, order);
  const { values } = text;
  if (!values || text.yaml === undefined) return undefined;
  const had = stringsIn(values['aliases']);
  // Its own address is none of its earlier ones.
  const kept = had.filter((one) => one !== move.address.to);
  const aliases =
    isKnown(file, move, renaming) && !kept.includes(move.address.from) ? [...kept, move.address.from] : kept;
  if (JSON.stringify(aliases) === JSON.stringify(had)) return before;
  return text.setField(['aliases'], aliases.length > 0 ? aliases : undefined) ? text.file : undefined;
}

/** Whether readers may know the address that it had. */
function isKnown(file: string, { address }: Move, { content, given, today }: Renaming): boolean {
  if (given.has(address.from.toLowerCase()) || file.startsWith('pages/')) return true;
  const post = content.posts.find((one) => one.file === file);
  return post === undefined || ['public', 'withdrawn'].includes(visibilityOf(post.data, today));
}

/** Another text, with its links and what its lines at the top name following. */
function inText(file: string, before: string, move: Move, id: string, name: string, site: string): string {
  const text = textModel(before, order);
  const found = movedLinks(file, text.prose, move, site);
  if (found.length > 0) text.editProse(found);
  if (move.from.startsWith('posts/') && file.startsWith('posts/')) namesIn(text, id, name);
  const src: unknown = Reflect.get(Object(text.values?.['cover']), 'src');
  const cover = typeof src === 'string' ? movedAddress(src, file, move, site) : undefined;
  if (cover !== undefined && cover !== src) text.setField(['cover', 'src'], cover);
  return text.file;
}

function namesIn(text: TextModel, id: string, name: string): void {
  const { values } = text;
  if (values?.['translationOf'] === id) text.setField(['translationOf'], name);
  for (const [place, one] of stringsIn(values?.['related']).entries()) {
    if (one === id) text.setField(['related', place], name);
  }
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
