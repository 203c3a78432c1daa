import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whoReadsIn } from '../../check/links/path-names.ts';
import { recordOf } from '../../library/content/addresses.ts';
import type { Content } from '../../library/content/content.ts';
import { readText } from '../../library/content/files.ts';
import type { FieldValue } from '../../library/edit/set-field.ts';
import { withFields, type NewField } from '../../library/edit/with-fields.ts';
import { urlsOf, type BookKind } from '../../library/urls.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { path as pathSchema, series as seriesSchema } from '../../schema/topic.ts';
import { tidied } from '../ask/until.ts';
import { replace } from '../fix/replace.ts';
import { nameFrom } from '../new/name.ts';
import { UserError } from '../user-error.ts';
import { inPosts, type NewText } from './in-posts.ts';
import { mayGo, postsOf } from './posts-of.ts';

const urls = urlsOf({ address: 'https://example.org/' });
const files = { series: 'series.yaml', paths: 'paths.yaml' } as const;

/** A series or a reading path as she wants it. */
export interface BookWanted {
  readonly kind: BookKind;
  /** Which it is; nothing for a new one. */
  readonly id: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Its posts in order, by the names of their files. */
  readonly posts: readonly string[];
}

/** What saving works with. */
export interface BookContext {
  readonly content: Content;
  readonly today: CalendarDate;
  /** Keeps what a file holds before it is written. */
  keep(file: string, text: string): Promise<void>;
  /** Says that a file was written. */
  changed(file: string): void;
}

/** Under which name it lies; or why it cannot be kept. */
export type SavedBook = { readonly id: string } | { readonly why: string };

/**
 * Begins a series or a reading path, or names it anew and puts its posts in order. No byte besides is changed: of a post
 * in a series the two lines that say so.
 *
 * @throws {UserError} When a file cannot be read or written to.
 */
export async function saveBook(wanted: BookWanted, context: BookContext): Promise<SavedBook> {
  const { content } = context;
  const { kind } = wanted;
  const title = tidied(wanted.title);
  const description = tidied(wanted.description);
  const all = kind === 'series' ? content.series : content.paths;
  // A button pressed twice begins one.
  const same = all.find((one) => one.title === title && one.description === description);
  if (wanted.id === undefined && same) return { id: same.id };
  const id = wanted.id ?? newName(kind, title, context);
  const why = whyNot({ ...wanted, title, description }, id);
  if (why !== undefined) return { why };
  const texts = kind === 'series' ? await inPosts(id, wanted.posts, content) : [];
  if ('why' in texts) return texts;
  const known = all.find((one) => one.id === id);
  const list: FieldValue = [...wanted.posts];
  const fields: NewField[] = known
    ? [
        ...(title === known.title ? [] : [[[id, 'title'], title] as const]),
        ...(description === known.description ? [] : [[[id, 'description'], description] as const]),
        ...(kind === 'paths' && JSON.stringify(list) !== JSON.stringify(postsOf(kind, id, content))
          ? [[[id, 'posts'], list] as const]
          : []),
      ]
    : [[[id], { title, description, ...(kind === 'paths' && { posts: list }) }]];
  // A series before the posts that name it.
  await inDataFile(kind, fields, context);
  for (const one of texts) await write(one, context);
  return { id };
}

/** Takes a series or a reading path away. Its posts stay as they are. @throws {UserError} As `saveBook`. */
export async function removeBook(kind: BookKind, id: string, context: BookContext): Promise<SavedBook> {
  if (!mayGo(kind, id, context)) {
    return { why: 'Readers have its address, or there is a post in it, so it stays.' };
  }
  await inDataFile(kind, [[[id], undefined]], context);
  return { id };
}

function whyNot({ kind, title, description, posts }: BookWanted, id: string): string | undefined {
  if (title === '') return `A ${kind === 'series' ? 'series' : 'reading path'} needs a name.`;
  if (description === '') return `Say in a sentence what “${title}” is about.`;
  const schema = kind === 'series' ? seriesSchema : pathSchema;
  const [issue] =
    schema.pick({ title: true, description: true }).safeParse({ title, description }).error?.issues ?? [];
  if (issue)
    return `${issue.path[0] === 'title' ? `The name “${title}”` : `“${description}”`} ${issue.message}.`;
  if (kind === 'series') return undefined;
  const who = whoReadsIn(id);
  if (who !== undefined) {
    return `The name becomes an address, and it says who reads it (“${who}”). Addresses stay in the history of a device, where others may see them. Name it after its subject.`;
  }
  return posts.length === 0 ? 'Choose a post: a reading path has one at least.' : undefined;
}

/** A name in no other's place, made of the title. */
function newName(kind: BookKind, title: string, { content }: BookContext): string {
  const { language, addresses } = content.site ?? {};
  const { record } = recordOf(content);
  const all = kind === 'series' ? content.series : content.paths;
  const addressOf = kind === 'series' ? urls.series : urls.path;
  const earlier = new Set(all.flatMap(({ aliases }) => aliases));
  const isTaken = (name: string) =>
    all.some((one) => one.id === name) || record.has(addressOf(name)) || earlier.has(addressOf(name));
  const plain = kind === 'series' ? 'series' : 'path';
  return nameFrom(title, isTaken, language, addresses) ?? nameFrom(plain, isTaken) ?? plain;
}

async function inDataFile(kind: BookKind, fields: readonly NewField[], context: BookContext): Promise<void> {
  if (fields.length === 0) return;
  const { content } = context;
  const file = files[kind];
  const isThere = content.files.includes(file);
  const read = isThere ? await readText(content.folder, file) : { text: '' };
  const unread = new UserError(`${file} cannot be read. "npm run check" says what to mend.`);
  if (!('text' in read) || content.diagnostics.some((one) => one.file === file)) throw unread;
  const names = (kind === 'series' ? content.series : content.paths).map(({ id }) => id);
  const named = fields.map(([[name]]) => name);
  const after = withFields(read.text, fields, [...new Set([...names, ...named])]);
  if (after === undefined) throw unread;
  if (isThere) await write({ file, before: read.text, after }, context);
  else {
    await writeFile(join(content.folder, file), after, { flag: 'wx' });
    context.changed(file);
  }
}

async function write(text: NewText, { content, keep, changed }: BookContext): Promise<void> {
  if (/\.mdx?$/.test(text.file)) await keep(text.file, text.before);
  const done = await replace(content.folder, text);
  if (done === 'written') {
    changed(text.file);
    return;
  }
  throw new UserError(
    done === 'changed'
      ? `${text.file} was changed by another program in this moment. Look at the page again, and try it once more.`
      : `${text.file} could not be written to. Look whether it is locked, or open in another program.`,
  );
}
