import { mkdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { assemble, type Blog } from '../library/assemble.ts';
import { blogData } from '../library/blog-data.ts';
import { itemsOf, type Items } from '../library/items.ts';
import type { Content } from '../library/read/content.ts';
import { finish } from '../outputs/finish.ts';
import { keptPages, type KeptPages } from '../outputs/kept-pages.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Settings } from '../settings.ts';
import { pageKeys } from './page-keys.ts';
import { renderPages } from './render-pages.ts';
import { step } from './steps.ts';

/** What a site is made from, and where. */
export interface Order {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  /** Where the site goes, an empty folder. */
  readonly folder: string;
  /** The author's files, without problems. */
  readonly content: Content;
  readonly today: CalendarDate;
  /** Prints a line. */
  readonly out: (line: string) => void;
}

/**
 * Makes the whole site. Pages of posts that look as they did in the last build
 * are taken from there; the result is the same, byte for byte, as without it.
 *
 * @returns How many pages readers can open.
 */
export async function makeSite(order: Order): Promise<{ readonly pages: number }> {
  const { settings, root, folder, content, today, out } = order;
  const items = itemsOf({ content, today });
  const blog = wholeBlog(content, today, items);
  const { urls } = blog;
  const kept = keptPages(join(settings.cache, 'pages', memoryOf(settings)));
  const keys = await pageKeys(content, blog, root);
  const known = await knownOf(keys, kept);
  const todo = [...keys.keys()].filter((id) => !known.has(id));
  await step(out, 'Building the pages', () => renderPages(root, folder, settings, items, blog, todo));
  return step(out, 'Making feeds, search and redirects', async () => {
    const place = (id: string) => join(folder, urls.post(id).slice(urls.home.length), 'index.html');
    for (const id of known) {
      await mkdir(dirname(place(id)), { recursive: true });
      await writeFile(place(id), (await kept.page(keys.get(id) ?? '')) ?? '');
    }
    await kept.restoreAssets(folder);
    const finished = new Set([...known].map((id) => urls.post(id)));
    const made = await finish({ content, blog, folder, finished, cache: settings.cache });
    await kept.replace(new Map([...keys].map(([id, key]) => [key, place(id)])), folder);
    return made;
  });
}

/** The posts whose finished page is there and whole. */
async function knownOf(keys: ReadonlyMap<string, string>, kept: KeptPages): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const [id, key] of keys) if (await kept.page(key)) known.add(id);
  return known;
}

/** Two content folders, as tests have them, do not share what is kept. */
function memoryOf({ content }: Settings): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** The blog as its pages will know it. */
function wholeBlog(content: Content, today: CalendarDate, { posts }: Items): Blog {
  const data = blogData(content, today);
  if (!data) throw new Error('site.yaml was not read.');
  const shown = new Set(posts.map(({ id }) => id));
  return assemble(
    data,
    content.posts.filter(({ id }) => shown.has(id)),
    content.pages,
  );
}
