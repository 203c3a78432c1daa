import { places } from '../../art/places.ts';
import type { Brought, Item } from '../../import/item.ts';
import { letterSlugOf, nameOf, slugOf } from '../../schema/nearest.ts';
import { typed } from '../new/typed.ts';
import type { Answers } from './answers.ts';
import { fitted } from './front-matter.ts';
import type { ExistingBlog } from './existing-blog.ts';

/** A topic of the blog as it is. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly drawing: string;
}

/** What texts without a category are put under, unless she says otherwise. */
export const withoutCategory = 'Earlier writing';

/** A post may have so many topics. */
const most = 3;
/** More categories than these are not asked about: their posts keep the others. */
const mostAsked = 12;

/** The categories of an old blog, the most used first; its tags, where it has no categories. */
function categoriesOf(brought: readonly Brought[]): readonly { name: string; count: number }[] {
  const items = brought.flatMap(({ items: own }) => own);
  const used = new Map<string, number>();
  for (const item of items)
    for (const name of namesOf(item, kindIn(items))) used.set(name, (used.get(name) ?? 0) + 1);
  return [...used]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, mostAsked);
}

function kindIn(items: readonly Item[]): 'category' | 'tag' {
  return items.some(({ terms }) => terms.some(({ kind }) => kind === 'category')) ? 'category' : 'tag';
}

function namesOf({ terms, kind: what }: Item, kind: 'category' | 'tag'): string[] {
  return what === 'page'
    ? []
    : [...new Set(terms.filter((term) => term.kind === kind).map(({ name }) => name))];
}

/** The topic that is meant by its id or its title. */
export function topicMeant(words: string, topics: readonly Topic[]): Topic | undefined {
  const latin = slugOf(words);
  const own = letterSlugOf(words);
  return topics.find(
    ({ id, title }) =>
      [words, latin, own].includes(id) ||
      letterSlugOf(title) === own ||
      // Of letters that are not Latin nothing may be left, and nothing is no name.
      (latin !== '' && slugOf(title) === latin),
  );
}

/** What only the author can say of an export. */
export interface Questions {
  /** Whether the export does not say where the earlier blog lived. */
  readonly home: boolean;
  /** Her categories with how many texts each has, and the topic that is likely the same. */
  readonly categories: readonly {
    readonly name: string;
    readonly count: number;
    readonly likely: Topic | undefined;
  }[];
  /** How many posts have no category. */
  readonly without: number;
}

/** @param topics Those that the blog has. */
export function questionsFor(brought: readonly Brought[], topics: readonly Topic[]): Questions {
  const items = brought.flatMap(({ items: own }) => own);
  const kind = kindIn(items);
  return {
    home: brought.some(({ home }) => home === undefined),
    categories: categoriesOf(brought).map((one) => ({ ...one, likely: topicMeant(one.name, topics) })),
    without: items.filter((item) => item.kind === 'post' && namesOf(item, kind).length === 0).length,
  };
}

/** Which topics texts come under, and which of them are new. */
export interface Topics {
  of(item: Item): readonly string[];
  readonly added: readonly Topic[];
}

/**
 * @param topics Those that the blog has.
 * @param answers A category that is not in it becomes the topic of its name.
 * @param here How the blog names what is new.
 */
export function topicsFor(
  brought: readonly Brought[],
  topics: readonly Topic[],
  answers: Answers,
  existing: Pick<ExistingBlog, 'language' | 'letters'>,
): Topics {
  const items = brought.flatMap(({ items: own }) => own);
  const kind = kindIn(items);
  const asked = new Set(categoriesOf(brought).map(({ name }) => name));
  const added: Topic[] = [];
  const idOf = (words: string): string => {
    const known = topicMeant(words, [...topics, ...added]);
    if (known) return known.id;
    const made = newTopic(words, [...topics, ...added], existing);
    added.push(made);
    return made.id;
  };
  const known = new Map<string, readonly string[]>();
  for (const item of items) {
    // A page has none, and a page that comes in as a draft of a post is one without a category.
    if (item.kind === 'page' && item.held.length === 0) continue;
    const names = namesOf(item, kind).filter((name) => asked.has(name));
    const ids = names.map((name) => idOf(answers.topics[name] ?? name));
    known.set(
      item.key,
      ids.length > 0 ? [...new Set(ids)].slice(0, most) : [idOf(answers.without ?? withoutCategory)],
    );
  }
  return { of: (item) => known.get(item.key) ?? [], added };
}

function newTopic(
  title: string,
  topics: readonly Topic[],
  { language, letters }: Pick<ExistingBlog, 'language' | 'letters'>,
): Topic {
  const isTaken = (id: string) => topics.some((topic) => topic.id === id);
  const base = nameOf(title, language, letters) || 'topic';
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`;
  const used = topics.map(({ drawing }) => drawing);
  const drawing =
    places.find((place) => !used.includes(place)) ?? places[topics.length % places.length] ?? 'path';
  return { id, title: fitted(title, 60), drawing };
}

/** New topics as they stand in `topics.yaml`. */
export function asYaml(topics: readonly Topic[]): string {
  return topics
    .map(({ id, title, drawing }) =>
      [
        `${/^\d+$/.test(id) ? `"${id}"` : id}:`,
        `  title: ${typed(title)}`,
        `  description: ${typed(`Posts from my earlier blog: ${title}.`)}`,
        `  drawing: ${drawing}\n`,
      ].join('\n'),
    )
    .join('');
}
