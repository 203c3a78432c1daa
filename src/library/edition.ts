import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Content } from './read/content.ts';

/** One reading of the whole content folder as the preview shows it; each save makes a new one. */
export interface Edition {
  readonly content: Content;
  /** Counted from 1. */
  readonly number: number;
  readonly today: CalendarDate;
  /** The posts that can be shown, drafts included. */
  readonly posts: Content['posts'];
}

/** @param today In the site's time zone. */
export function editionOf(content: Content, number: number, today: CalendarDate): Edition {
  const topics = new Set(content.topics.map((topic) => topic.id));
  const posts = content.posts.filter(
    ({ data, file }) =>
      topics.has(data.topics[0] ?? '') && coverIsThere(content.folder, file, data.cover?.src),
  );
  return { content, number, today, posts };
}

/** One missing cover would take all pages with it: Astro loads the pictures of all posts at once. */
function coverIsThere(folder: string, file: string, src: string | undefined): boolean {
  return src === undefined || existsSync(join(folder, dirname(file), src));
}

/** Where the preview, which runs beside Astro, and the pages, which run inside of it, meet. */
const place = Symbol.for('blog.edition');

/** Puts an edition where loaders and pages find it. */
export function handOver(edition: Edition): void {
  Reflect.set(globalThis, place, edition);
}

/** The newest edition; nothing outside of the preview. */
export function editionAtHand(): Edition | undefined {
  const edition: unknown = Reflect.get(globalThis, place);
  return isEdition(edition) ? edition : undefined;
}

function isEdition(value: unknown): value is Edition {
  return typeof value === 'object' && value !== null && 'content' in value && 'number' in value;
}
