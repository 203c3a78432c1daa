import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { itemsOf, type Item, type Items } from './items.ts';
import { readPlan, type Plan } from './plan.ts';
import { readContent } from './read/content.ts';

/** Where the files are, and which day it is in a time zone. */
export interface Source {
  readonly folder: string;
  today(timeZone: string | undefined): CalendarDate;
  /** What the command that started Astro has read already and wants rendered; absent in the preview. */
  readonly plan: string | undefined;
}

/** What Astro is told, and how much of it is rendered: all of it without a plan. */
interface Told {
  readonly items: Items;
  readonly plan?: Plan;
}

/** A loader for one of Astro's collections: the posts, the standing pages, or all that the data files say. */
export function loaderFor(name: keyof Items, source: Source): Loader {
  const load = async (context: LoaderContext) => {
    const { items, plan } = await tellTogether(source, context.watcher !== undefined);
    const rendered = plan && new Set(plan.posts);
    const gone = new Set(context.store.keys());
    for (const item of items[name]) {
      gone.delete(item.id);
      // Prose that this run does not render stays out of its way, and out of its memory.
      const prose = name !== 'posts' || !rendered || rendered.has(item.id);
      await store(context, source.folder, name === 'blog' ? withPlan(item, plan) : item, prose);
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

/** Loaders that start at the same time share one reading. */
const underWay = new Map<string, Promise<Told>>();

function tellTogether(source: Source, preview: boolean): Promise<Told> {
  const key = source.plan ?? source.folder;
  const reading = underWay.get(key) ?? tell(source, preview).finally(() => underWay.delete(key));
  underWay.set(key, reading);
  return reading;
}

async function tell(source: Source, preview: boolean): Promise<Told> {
  if (source.plan !== undefined) return readPlan(source.plan);
  const content = await readContent(source.folder);
  return { items: itemsOf(content, source.today(content.site?.timeZone), preview) };
}

function withPlan(item: Item, plan: Plan | undefined): Item {
  return { ...item, data: { ...item.data, ...(plan && { plan }) } };
}

async function store(
  context: LoaderContext,
  folder: string,
  { id, data, file, body }: Item,
  prose: boolean,
): Promise<void> {
  const path = file === undefined ? undefined : `${folder}/${file}`;
  const filePath = path && relative(fileURLToPath(context.config.root), path);
  const parsed = await context.parseData({ id, data, ...(path && { filePath: path }) });
  // Without a digest: Astro would skip what it knows, and forget the pictures that go with it.
  context.store.set({
    id,
    data: parsed,
    ...(filePath && prose && { filePath, deferredRender: true }),
    ...(body !== undefined && { body }),
  });
}
