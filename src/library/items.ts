import type { CalendarDate } from '../schema/calendar-date.ts';
import { blogData } from './blog-data.ts';
import type { Edition } from './edition.ts';
import type { Content } from './read/content.ts';
import type { Entry } from './read/entry.ts';
import { visibilityOf } from './visibility.ts';

/** One item for Astro's store: `body` only where there is prose to render. */
export interface Item {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Front matter as it was typed, where Astro has to find a picture in it. */
  readonly raw?: Record<string, unknown>;
  /** The file it comes from, from the content folder. */
  readonly file?: string;
  readonly body?: string;
  /** What it is made of: an item whose origin is the same as before is stored already. */
  readonly origin?: object;
}

/** What goes into Astro's store, by collection; nothing where what is there is to stay. */
export interface Items {
  readonly posts: readonly Item[];
  readonly pages: readonly Item[];
  /** A single item with all that the data files say, and which addresses are withdrawn. */
  readonly blog: readonly Item[] | undefined;
}

/** What items are chosen from: the folder, as a build or the preview reads it. */
export interface Reading {
  readonly content: Content;
  readonly today: CalendarDate;
  /** Set in the preview. */
  readonly edition?: Edition;
}

/**
 * What Astro is told of the author's files. Of posts those that readers may
 * see; in the preview, all that can be shown. What may not be seen never
 * enters the site's build, so nothing of it can leak from there.
 */
export function itemsOf({ content, today, edition }: Reading): Items {
  const posts = edition?.posts ?? content.posts.filter(({ data }) => visibilityOf(data, today) === 'public');
  const data = blogData(content, today, edition?.number);
  return {
    posts: posts.map((post) => ({
      ...written(post),
      ...(post.data.cover && { raw: asRecord(post.raw) }),
      // The preview reads the text from the edition: a small store is quickly written.
      ...(edition && { body: '' }),
    })),
    pages: content.pages.map(written),
    // Without it the preview shows what is to be mended in place of any page; a build does not come this far.
    blog: data && [{ id: 'blog', origin: data, data: { ...data }, raw: { ...data } }],
  };
}

function written(entry: Entry<object>): Item {
  const { id, file, body, data } = entry;
  return { id, origin: entry, data: { ...data }, file, body };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
