import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blog } from '../library/assemble.ts';
import type { Item, Items } from '../library/items.ts';
import type { Plan, PlanFile } from '../library/plan.ts';
import { postPage } from '../library/post-page.ts';
import type { Settings } from '../settings.ts';
import { environmentFrom } from './astro-environment.ts';
import { PlainError } from './plain-error.ts';

/**
 * How many posts one run of Astro compiles. It keeps each of them in memory
 * until it ends: 1,000 at once took 2.3 GB, 10,000 would take three times that.
 */
const most = 500;

/**
 * Has Astro render the site into a folder, a number of posts at a time, each
 * run in a process of its own, whose memory is given back when it ends.
 *
 * @param root The project's folder.
 * @param folder Where the pages go, an absolute path.
 * @param todo The ids of the posts whose pages are to be made; the rest of the site always is.
 * @throws {PlainError} When a run failed; it has said why.
 */
export async function renderPages(
  root: string,
  folder: string,
  settings: Settings,
  items: Items,
  blog: Blog,
  todo: readonly string[],
): Promise<void> {
  const aside = `${folder}-run`;
  const minutes = new Map(blog.posts.map((post) => [post.id, post.minutes]));
  try {
    for (const plan of plansFor(todo, blog)) {
      const out = plan.rest ? folder : join(aside, 'site');
      await mkdir(aside, { recursive: true });
      const file = join(aside, 'plan.json');
      await writeFile(
        file,
        JSON.stringify({ plan, items: itemsFor(plan, items, minutes) } satisfies PlanFile),
      );
      await astro(root, { ...settings, out, plan: file, today: blog.today });
      if (!plan.rest)
        await moveInto(
          folder,
          out,
          plan.posts.map((id) => blog.urls.post(id).slice(blog.urls.home.length)),
        );
      await rm(aside, { recursive: true, force: true });
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The runs: the first renders the rest of the site as well. */
function plansFor(todo: readonly string[], blog: Blog): Plan[] {
  const posts = new Map(blog.posts.map((post) => [post.id, post]));
  const runs = Math.max(1, Math.ceil(todo.length / most));
  const size = Math.ceil(todo.length / runs);
  return Array.from({ length: runs }, (_, index) => {
    const ids = todo.slice(index * size, (index + 1) * size);
    const related = ids.map((id): [string, string[]] => {
      const post = posts.get(id);
      return [id, post ? postPage(post, blog).related.map((one) => one.id) : []];
    });
    return { posts: ids, rest: index === 0, related: Object.fromEntries(related) };
  });
}

/**
 * glibc keeps a heap for each thread, and pictures are made in many: with two a run of 500 posts held 1,200 MB
 * rather than 1,380 (gnu.org/software/libc/manual, "Memory Allocation Tunables"; other systems do not read it).
 */
const leanMemory = { MALLOC_ARENA_MAX: '2' };

function astro(root: string, settings: Settings): Promise<void> {
  const command = join(import.meta.dirname, 'command.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, 'render'], {
      cwd: root,
      env: { ...leanMemory, ...process.env, ...environmentFrom(settings) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new PlainError('Nothing was built; the site is as it was.'));
    });
  });
}

/** Takes the posts' folders out of a run's, and the files that their pages show. */
async function moveInto(folder: string, from: string, posts: readonly string[]): Promise<void> {
  const assets = await readdir(join(from, 'assets'));
  for (const path of [...posts, ...assets.map((name) => join('assets', name))]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await rename(join(from, path), join(folder, path));
  }
}

/**
 * What a run is told. What an item is made of is of use in one process only; of a post that is not
 * rendered lists show all but its prose, which would be ten times the rest.
 */
function itemsFor({ posts }: Plan, items: Items, minutes: ReadonlyMap<string, number>): Items {
  const plain = ({ origin: _, ...item }: Item): Item => item;
  const rendered = new Set(posts);
  const listed = ({ body: _, data, ...item }: Item): Item => ({
    ...item,
    data: { ...data, minutes: minutes.get(item.id) },
  });
  return {
    posts: items.posts.map(plain).map((item) => (rendered.has(item.id) ? item : listed(item))),
    pages: items.pages.map(plain),
    blog: items.blog?.map(plain),
  };
}
