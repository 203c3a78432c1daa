import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { readContent, type Content } from './read/content.ts';
import { visibilityOf } from './visibility.ts';

/** Where the files are, and which day it is in a time zone. */
export interface Source {
  readonly folder: string;
  today(timeZone: string | undefined): CalendarDate;
}

/** One item for Astro's store: `body` only where there is prose to render. */
interface Item {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file?: string;
  readonly body?: string;
}

/**
 * Posts that readers may see; in the preview, all of them. What may not be
 * seen never enters the site's build, so nothing of it can leak from there.
 */
export function postLoader(source: Source): Loader {
  return loader('posts', source, ({ posts, site }, preview) => {
    const today = source.today(site?.timeZone);
    return posts
      .filter((post) => preview || visibilityOf(post.data, today) === 'public')
      .map(({ id, file, raw, body }) => ({ id, file, data: asRecord(raw), body }));
  });
}

/** The standing pages. */
export function pageLoader(source: Source): Loader {
  return loader('pages', source, (content) =>
    content.pages.map(({ id, file, raw, body }) => ({ id, file, data: asRecord(raw), body })),
  );
}

/** A single item with all that the data files say, and which addresses are withdrawn. */
export function blogLoader(source: Source): Loader {
  return loader('blog', source, (content, preview) => {
    const { site, words, topics, series, paths, lines, posts } = content;
    const today = source.today(site?.timeZone);
    const withdrawn = posts
      .filter((post) => visibilityOf(post.data, today) === 'withdrawn')
      .map((post) => post.id);
    const data = { site, words, topics, series, paths, lines, withdrawn, today, preview };
    return [{ id: 'blog', data }];
  });
}

/** Loaders that start at the same time share one reading of the folder. */
const underWay = new Map<string, Promise<Content>>();

function readTogether(folder: string): Promise<Content> {
  const reading = underWay.get(folder) ?? readContent(folder).finally(() => underWay.delete(folder));
  underWay.set(folder, reading);
  return reading;
}

function loader(
  name: string,
  source: Source,
  pick: (content: Content, preview: boolean) => readonly Item[],
): Loader {
  const load = async (context: LoaderContext) => {
    const content = await readTogether(source.folder);
    const items = pick(content, context.watcher !== undefined);
    const gone = new Set(context.store.keys());
    for (const item of items) {
      gone.delete(item.id);
      await store(context, source.folder, item);
    }
    for (const id of gone) context.store.delete(id);
  };
  return {
    name: `blog-${name}`,
    async load(context) {
      await load(context);
      context.watcher?.add(source.folder);
      context.watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(source.folder)) void load(context);
      });
    },
  };
}

async function store(context: LoaderContext, folder: string, { id, data, file, body }: Item) {
  const path = file === undefined ? undefined : `${folder}/${file}`;
  const filePath = path && relative(fileURLToPath(context.config.root), path);
  const parsed = await context.parseData({ id, data, ...(path && { filePath: path }) });
  // Without a digest: Astro would skip what it knows, and forget the pictures that go with it.
  context.store.set({
    id,
    data: parsed,
    ...(filePath && { filePath, deferredRender: true }),
    ...(body !== undefined && { body }),
  });
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
