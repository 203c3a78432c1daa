import type { OpenedAttachment } from '../../media/attachments/facts.ts';
import type { OpenedPicture } from '../../media/pictures/facts.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { assemble, type Blog, type KnownPosts } from './assemble.ts';
import { blogData } from '../content/blog-data.ts';
import type { Content } from '../content/content.ts';
import type { OwnPictures } from '../content/own-pictures.ts';
import { visibilityOf } from '../content/visibility.ts';

/** What lies beside a text and goes out with it, by what it is called there. */
type NamedOf<Item> = (
  kind: 'posts' | 'pages',
  id: string,
) => ReadonlyMap<string, Item> | Promise<ReadonlyMap<string, Item>>;

/** What lies beside the texts and goes out with them. */
export interface BesideOf {
  /** The pictures that a text shows. */
  readonly pictures: NamedOf<OpenedPicture>;
  /** The files that a text hands to readers. */
  readonly attachments: NamedOf<OpenedAttachment>;
  /** The pictures of the whole blog. */
  readonly own: () => OwnPictures | Promise<OwnPictures>;
}

/** One reading of the whole content folder, as pages show it. A build makes one, the preview one after each save. */
export interface Snapshot extends BesideOf {
  readonly content: Content;
  /** In the site's time zone. */
  readonly today: CalendarDate;
  /** Absent when `site.yaml` cannot be read; then nothing can be shown. */
  readonly blog: Blog | undefined;
  /** The posts that can be shown, by their ids: those that readers may see, in the preview drafts too. */
  readonly posts: ReadonlyMap<string, Content['posts'][number]>;
  /** Posts whose page an earlier build has finished, so that it is not rendered again. */
  readonly finished: ReadonlySet<string>;
}

/** What a snapshot is made from. */
export interface Taken extends BesideOf, KnownPosts {
  readonly content: Content;
  /** In the site's time zone. */
  readonly today: CalendarDate;
  /** Whether drafts are shown. */
  readonly preview: boolean;
}

/**
 * What may not be seen never enters a build's snapshot, so that nothing of it can leak into a page.
 *
 * @throws In a build, when a post's main topic is in no list; the check before it says so.
 */
export function snapshotOf(taken: Taken): Snapshot {
  const { content, today, preview, pictures, attachments, own } = taken;
  const topics = new Set(content.topics.map((topic) => topic.id));
  const shown = content.posts.filter(({ data }) =>
    preview ? topics.has(data.topics[0] ?? '') : visibilityOf(data, today) === 'public',
  );
  const data = blogData(content, today, preview);
  return {
    content,
    today,
    blog: data && assemble(data, shown, content.pages, taken),
    posts: new Map(shown.map((post) => [post.id, post])),
    finished: new Set(),
    pictures,
    attachments,
    own,
  };
}

/** Where what runs beside Astro and the pages, which run inside of it, meet: they share no modules. */
const place = Symbol.for('blog.snapshot');

/** Puts a snapshot where pages find it. */
export function handOver(snapshot: Snapshot): void {
  Reflect.set(globalThis, place, snapshot);
}

/**
 * The newest snapshot.
 *
 * @throws When nobody has read the content folder.
 */
export function snapshotAtHand(): Snapshot {
  const snapshot: unknown = Reflect.get(globalThis, place);
  if (!isSnapshot(snapshot)) throw new Error('The content folder was not read.');
  return snapshot;
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'content' in value && 'posts' in value;
}
