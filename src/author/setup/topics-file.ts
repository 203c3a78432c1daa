import { withFields, type NewField } from '../../library/edit/with-fields.ts';
import { readContent, type Content } from '../../library/content/content.ts';
import { readText } from '../../library/content/files.ts';
import { places } from '../../art/places.ts';
import type { AddressLetters } from '../../schema/slug.ts';
import { topic } from '../../schema/topic.ts';
import { tidied } from '../ask/until.ts';
import { replace } from '../fix/replace.ts';
import { nameFrom } from '../new/name.ts';
import { UserError } from '../user-error.ts';

const file = 'topics.yaml';

/** A topic as it is. */
export interface TopicNow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly drawing: string;
  /** How many posts are under it, drafts included. */
  readonly posts: number;
}

/** A topic as she wants it. */
export interface TopicWanted {
  /** Which it is; nothing for a new one. */
  readonly id: string | undefined;
  readonly title: string;
  readonly description: string;
  /** One of the places; nothing lets the blog choose. */
  readonly drawing: string | undefined;
  /** Whether it is left out. */
  readonly out: boolean;
}

/** The topics of a blog, in their order. @param folder The content folder, an absolute path. */
export async function topicsNow(folder: string): Promise<readonly TopicNow[]> {
  return topicsIn(await readContent(folder));
}

function topicsIn({ topics, posts }: Content): readonly TopicNow[] {
  return topics.map(({ id, title, description, drawing }) => ({
    ...{ id, title, description, drawing },
    posts: posts.filter(({ data }) => data.topics.includes(id)).length,
  }));
}

/**
 * Keeps topics, names them anew, leaves them out, adds some. No byte besides
 * is changed. A topic with posts keeps its address under another name; one
 * without has the address of its new name.
 *
 * @returns A sentence for each that cannot be; when there is any, nothing was written.
 * @throws {UserError} When the file cannot be read or written to.
 */
export async function saveTopics(
  folder: string,
  wanted: readonly TopicWanted[],
  language: string,
): Promise<readonly string[]> {
  const content = await readContent(folder);
  const now = topicsIn(content);
  const asked = wanted.map((one) => ({
    ...one,
    title: tidied(one.title),
    description: tidied(one.description),
  }));
  const wrong = asked.flatMap((one) => whyNot(one, now) ?? []);
  const left = now.filter(({ id }) => !asked.some((one) => one.id === id && one.out));
  const added = asked.filter(({ id, out }) => id === undefined && !out);
  if (left.length + added.length === 0) wrong.push('Keep one topic, or add one: each post stands under one.');
  if (wrong.length > 0) return wrong;
  const read = await readText(folder, file);
  if (!('text' in read)) throw new UserError(`${file} cannot be read. "npm run check" says what to mend.`);
  const after = written(read.text, asked, now, { language, letters: content.site?.addresses });
  const done = after === undefined ? undefined : await replace(folder, { file, before: read.text, after });
  if (done === 'written') return [];
  throw new UserError(
    `${file} could not be written to. Look whether it is locked, or open in another program.`,
  );
}

function whyNot({ id, title, description, out }: TopicWanted, now: readonly TopicNow[]): string | undefined {
  const known = now.find((one) => one.id === id);
  if (out) {
    if (!known || known.posts === 0) return undefined;
    return `“${known.title}” cannot be left out: ${known.posts === 1 ? 'a post is' : `${known.posts} posts are`} under it.`;
  }
  if (title === '') return 'A topic needs a name.';
  const { error } = topic.pick({ title: true, description: true }).safeParse({ title, description });
  const [issue] = error?.issues ?? [];
  if (!issue) return undefined;
  return issue.path[0] === 'title'
    ? `The name “${title}” ${issue.message}.`
    : `The sentence about “${title}” ${issue.message}.`;
}

function written(
  text: string,
  asked: readonly TopicWanted[],
  now: readonly TopicNow[],
  { language, letters }: { readonly language: string; readonly letters: AddressLetters | undefined },
): string | undefined {
  const ids = now.map(({ id }) => id);
  const order = [...ids];
  const fields: NewField[] = [];
  const named = (title: string) =>
    nameFrom(title, (name) => order.includes(name), language, letters) ??
    nameFrom('topic', (name) => order.includes(name)) ??
    'topic';
  for (const { id, title, description, drawing, out } of asked) {
    const known = now.find((one) => one.id === id);
    const place = places.find((one) => one === drawing);
    if (!known) {
      if (out) continue;
      const name = named(title);
      order.push(name);
      fields.push([[name], { title, description, ...(place && { drawing: place }) }]);
    } else if (out) {
      fields.push([[known.id], undefined]);
    } else if (known.posts === 0 && title !== known.title) {
      const name = named(title);
      order.splice(order.indexOf(known.id) + 1, 0, name);
      fields.push([[known.id], undefined], [[name], { title, description, drawing: place ?? known.drawing }]);
    } else {
      if (title !== known.title) fields.push([[known.id, 'title'], title]);
      if (description !== known.description) fields.push([[known.id, 'description'], description]);
      if (place && place !== known.drawing) fields.push([[known.id, 'drawing'], place]);
    }
  }
  return withFields(text, fields, order);
}
