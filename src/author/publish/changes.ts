import { recordFile } from '../../library/content/address-record.ts';
import type { Content } from '../../library/content/content.ts';
import { unsoundPosts } from '../../library/content/document.ts';
import { urlsOf } from '../../library/urls.ts';
import { visibilityOf, type Visibility } from '../../library/content/visibility.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';

type Post = Content['posts'][number];

/** A text that readers will see otherwise. */
export interface Changed {
  readonly title: string;
  readonly address: string;
}

/** What readers will see change, and what goes along unseen. */
export interface Changes {
  readonly added: readonly Changed[];
  readonly revised: readonly Changed[];
  readonly moved: readonly (Changed & { readonly from: string })[];
  readonly takenDown: readonly Changed[];
  /** What could be read, and will not be found any more. */
  readonly gone: readonly Changed[];
  readonly scheduled: readonly (Changed & { readonly day: CalendarDate })[];
  readonly drafts: readonly Changed[];
  readonly pages: readonly Changed[];
  /** Everything else that changed: settings, lists, pictures, files. */
  readonly files: readonly string[];
}

/** The addresses as the author writes them. */
const urls = urlsOf({ address: 'https://example.org/' });

/**
 * Compares what was published with what is here, both on the same day: a post
 * that appeared by itself meanwhile is not new.
 *
 * @param before Nothing when nothing was ever published.
 * @param files Every changed file; those of the content folder from there, others as Git has them.
 * @param today In the site's time zone.
 */
export function changesBetween(
  before: Content | undefined,
  now: Content,
  files: readonly string[],
  today: CalendarDate,
): Changes {
  const old = new Map(before?.posts.map((post) => [post.id, post]));
  const seen = (post: Post | undefined) => post && visibilityOf(post.data, today);
  const stays = new Set(now.posts.map(({ id }) => id));
  const movedFrom = (post: Post) =>
    before?.posts.find(
      (other) =>
        !stays.has(other.id) && seen(other) === 'public' && post.data.aliases.includes(urls.post(other.id)),
    );
  const nowAt = ({ id }: Post): Visibility | undefined =>
    seen(now.posts.find((one) => one.id === id)) ?? unsoundAt(now, id, today);
  const differs = ({ id, text, file }: Post) =>
    old.get(id)?.text !== text || files.some((one) => one !== file && one.startsWith(`posts/${id}/`));
  const among = (visibility: Visibility, matters: (post: Post) => boolean) =>
    now.posts.filter((post) => seen(post) === visibility && matters(post));

  const were = (before?.posts ?? []).filter((post) => seen(post) === 'public');
  const pagesNow = new Set(now.pages.map(({ id }) => id));
  const shown = among('public', differs);
  const moved = shown.filter(movedFrom);
  const kept = shown.filter((post) => !moved.includes(post));
  const left = new Set(moved.map((post) => movedFrom(post)?.id));
  const pageTexts = new Map(before?.pages.map(({ id, text }) => [id, text]));
  // A picture in the folder of a post is told as a revision of it.
  const toldElsewhere = (file: string) =>
    file === recordFile ||
    /^(?:posts|pages)\/.*\.mdx?$/.test(file) ||
    now.posts.some(({ id }) => file.startsWith(`posts/${id}/`));
  return {
    added: kept.filter(({ id }) => seen(old.get(id)) !== 'public').map(named),
    revised: kept.filter(({ id }) => seen(old.get(id)) === 'public').map(named),
    moved: moved.map((post) => ({ ...named(post), from: urls.post(movedFrom(post)?.id ?? '') })),
    takenDown: were.filter((post) => nowAt(post) === 'withdrawn').map(named),
    gone: [
      ...were
        .filter((post) => !left.has(post.id) && !['public', 'withdrawn'].includes(nowAt(post) ?? ''))
        .map(named),
      ...(before?.pages ?? []).filter(({ id }) => !pagesNow.has(id)).map(namedPage),
    ],
    scheduled: among('scheduled', differs).map((post) => ({ ...named(post), day: post.data.pubDate })),
    drafts: [
      ...among('draft', differs).map(named),
      ...unsoundPosts(now.documents)
        .filter(({ file, said }) => visibilityOf(said, today) !== 'public' && files.includes(file))
        .filter(({ id }) => !were.some((post) => post.id === id))
        .map(({ id, file }) => ({ title: file, address: urls.post(id) })),
    ],
    pages: now.pages.filter(({ id, text }) => pageTexts.get(id) !== text).map(namedPage),
    files: files.filter((file) => !toldElsewhere(file)),
  };
}

/** The posts that readers see. */
export function shownOf(now: Content, today: CalendarDate): Changed[] {
  return now.posts.filter(({ data }) => visibilityOf(data, today) === 'public').map(named);
}

function named({ id, data }: Post): Changed {
  return { title: data.title, address: urls.post(id) };
}

function namedPage({ id, data }: Content['pages'][number]): Changed {
  return { title: data.title, address: urls.page(id) };
}

/** Of a post in which something is wrong, too, it is known whether readers are to see it. */
function unsoundAt({ documents }: Content, id: string, today: CalendarDate): Visibility | undefined {
  const found = unsoundPosts(documents).find((one) => one.id === id);
  return found && visibilityOf(found.said, today);
}

/** Whether there is nothing to publish. */
export function isEmpty(changes: Changes): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}
