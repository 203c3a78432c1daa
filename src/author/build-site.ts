import { relative } from 'node:path';
import { assemble, type Blog } from '../library/assemble.ts';
import { itemsOf, type Items } from '../library/items.ts';
import type { Content } from '../library/read/content.ts';
import { finish } from '../outputs/finish.ts';
import { blog as blogSchema } from '../schema/blog.ts';
import type { Settings } from '../settings.ts';
import { check } from './checked.ts';
import { renderPages } from './render-pages.ts';
import { report } from './say.ts';
import { step } from './steps.ts';
import { inPlaceOf } from './whole-folder.ts';

/**
 * Checks the content, builds the whole site beside the old one, and puts it in
 * its place only when all of it is there.
 *
 * @param out Prints a line.
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 */
export async function buildSite(
  settings: Settings,
  root: string,
  now: Date,
  out: (line: string) => void,
): Promise<number> {
  const { content, today, problems } = await step(out, 'Reading what you wrote', () => check(settings, now));
  if (problems.length > 0) {
    report(problems, settings.content, out);
    out('Nothing was built; the site is as it was.');
    return 1;
  }
  const counts = await inPlaceOf(settings.out, async (folder) => {
    const items = itemsOf(content, today, false);
    const blog = wholeBlog(content, items);
    const todo = blog.posts.map(({ id }) => id);
    await step(out, 'Building the pages', () => renderPages(root, folder, settings, items, blog, todo));
    return step(out, 'Making feeds, search and redirects', () => finish(content, today, folder));
  });
  out(`Built ${counts.pages} pages into ${relative(process.cwd(), settings.out) || settings.out}.`);
  return 0;
}

/** The blog as its pages will know it. */
function wholeBlog(content: Content, items: Items): Blog {
  const shown = new Set(items.posts.map(({ id }) => id));
  const [data] = items.blog;
  return assemble(
    blogSchema.parse(data?.data),
    content.posts.filter(({ id }) => shown.has(id)),
    content.pages,
  );
}
