import { stringify } from 'yaml';
import type { Content } from '../../library/content/content.ts';
import { urlsOf } from '../../library/urls.ts';
import { visibilityOf } from '../../library/content/visibility.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { fieldLabels } from '../../schema/field-labels.ts';
import { passage, passagesBetween, saysElse, type Passage } from './passages.ts';

/** How a text that readers have already differs from what they have. */
export interface TextDifference {
  readonly title: string;
  readonly address: string;
  /** From the content folder. */
  readonly file: string;
  readonly passages: readonly Passage[];
  /** Whether it is a post that says something else now, and nothing tells those who read it before. */
  readonly wantsNote: boolean;
}

type Text = Content['posts' | 'pages'][number];

const urls = urlsOf({ address: 'https://example.org/' });

/** In their place stands what is told of anyway. */
const toldElsewhere = new Set(['revisions', 'withdrawn', 'draft', 'aliases']);

/** How posts and pages differ that readers had and still have. */
export function differencesIn(before: Content, now: Content, today: CalendarDate): TextDifference[] {
  const posts = now.posts.flatMap((post) => {
    const old = before.posts.find(({ id }) => id === post.id || post.data.aliases.includes(urls.post(id)));
    const isPublic = (one: Content['posts'][number]) => visibilityOf(one.data, today) === 'public';
    if (!old || !isPublic(old) || !isPublic(post)) return [];
    const found = between(old, post, urls.post(post.id));
    const isNoted = post.data.revisions.length > old.data.revisions.length;
    const saysSo = found.passages.some((one) => ['Title', undefined].includes(one.field) && saysElse(one));
    return [{ ...found, wantsNote: saysSo && !isNoted }];
  });
  const pages = now.pages.flatMap((page) => {
    const old = before.pages.find(({ id }) => id === page.id);
    return old ? [between(old, page, urls.page(page.id))] : [];
  });
  return [...posts, ...pages].filter(({ passages }) => passages.length > 0);
}

function between(old: Text, now: Text, address: string): TextDifference {
  return {
    title: now.data.title,
    address,
    file: now.file,
    wantsNote: false,
    passages: [...fieldsBetween(old.yaml.value, now.yaml.value), ...passagesBetween(old.body, now.body)],
  };
}

/** The fields of the front matter that say something else, by what the desk calls them. */
function fieldsBetween(old: unknown, now: unknown): Passage[] {
  const [before, after] = [new Map(Object.entries(Object(old))), new Map(Object.entries(Object(now)))];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !toldElsewhere.has(name));
  return names.flatMap((name) => {
    const [was, is] = [before, after].map((fields) =>
      fields.has(name) ? inWords(fields.get(name)) : undefined,
    );
    return was === is ? [] : [{ field: fieldLabels[name] ?? name, ...passage(was, is) }];
  });
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isList ? value.join(', ') : stringify(value).trim();
}
