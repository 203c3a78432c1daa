import type { Content } from '../../library/content/content.ts';
import { urlsOf } from '../../library/urls.ts';
import { visibilityOf } from '../../library/content/visibility.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';

const urls = urlsOf({ address: 'https://example.org/' });

type Post = Content['posts'][number];

/** Shorter lines stand in many texts. */
const longEnough = 40;

/**
 * The changed files of texts that readers did not have: new posts and pages,
 * posts that wait for their day, posts under another name with the file they had before.
 *
 * @param before Nothing when nothing was ever published: then all is new.
 * @param files Every changed file, from the content folder.
 */
export function newTexts(
  before: Content | undefined,
  now: Content,
  files: readonly string[],
  today: CalendarDate,
): ReadonlySet<string> {
  const had = new Map(before?.posts.map((post) => [post.id, visibilityOf(post.data, today)]));
  const isNew = ({ id, data }: Post) => {
    const visibility = visibilityOf(data, today);
    return visibility === 'scheduled' || (visibility === 'public' && had.get(id) !== 'public');
  };
  const posts = now.posts.filter(isNew);
  const ids = new Set(now.posts.map(({ id }) => id));
  const left = (before?.posts ?? []).filter(({ id }) => !ids.has(id));
  const earlier = left.filter((old) =>
    posts.some((post) => post.data.aliases.includes(urls.post(old.id)) || areAlike(post, old)),
  );
  const pages = now.pages.filter(({ id }) => !before?.pages.some((page) => page.id === id));
  const theirs = new Set([...posts, ...earlier, ...pages].map(({ file }) => file));
  const folders = [...posts, ...earlier].map(({ id }) => `posts/${id}/`);
  return new Set(
    files.filter((file) => theirs.has(file) || folders.some((folder) => file.startsWith(folder))),
  );
}

/** Whether two posts are most likely one under two names: one title, or half of the longer lines. */
function areAlike(one: Post, other: Post): boolean {
  if (one.data.title === other.data.title) return true;
  const long = (body: string) => body.split('\n').filter((line) => line.length > longEnough);
  const lines = new Set(long(one.body));
  const theirs = long(other.body);
  return theirs.length > 0 && theirs.filter((line) => lines.has(line)).length * 2 >= theirs.length;
}
