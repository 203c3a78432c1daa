import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { editionAtHand } from './edition.ts';
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
  const stored = new Map<string, object>();
  return {
    name: `blog-${name}`,
    async load(context) {
      const { items, plan } = await tellTogether(source);
      if (!items[name]) return;
      const rendered = plan && new Set(plan.posts);
      const gone = new Set(context.store.keys());
      for (const item of items[name]) {
        const { id, origin = item } = item;
        gone.delete(id);
        if (stored.get(id) === origin && context.store.has(id)) continue;
        stored.set(id, origin);
        // Astro forgets the pictures of an item only with the item.
        if (context.store.get(id)?.assetImports?.length) context.store.delete(id);
        // Prose that this run does not render stays out of its way, and out of its memory.
        const prose = name !== 'posts' || !rendered || rendered.has(id);
        await store(context, source.folder, name === 'blog' ? withPlan(item, plan) : item, prose);
      }
      for (const id of gone) {
        stored.delete(id);
        context.store.delete(id);
      }
    },
  };
}

/** Loaders that start at the same time share one reading. */
const underWay = new Map<string, Promise<Told>>();

function tellTogether(source: Source): Promise<Told> {
  const key = source.plan ?? source.folder;
  const reading = underWay.get(key) ?? tell(source).finally(() => underWay.delete(key));
  underWay.set(key, reading);
  return reading;
}

/** What a build has read before it started Astro, or the preview; else what lies in the folder. */
async function tell({ plan, folder, today }: Source): Promise<Told> {
  if (plan !== undefined) return readPlan(plan);
  const edition = editionAtHand();
  if (edition?.content.folder === folder) return { items: itemsOf({ ...edition, edition }) };
  const content = await readContent(folder);
  return { items: itemsOf({ content, today: today(content.site?.timeZone) }) };
}

function withPlan(item: Item, plan: Plan | undefined): Item {
  const more = plan && { plan };
  return { ...item, data: { ...item.data, ...more }, ...(item.raw && { raw: { ...item.raw, ...more } }) };
}

async function store(
  context: LoaderContext,
  folder: string,
  { id, data, raw, file, body }: Item,
  prose: boolean,
): Promise<void> {
  const path = file === undefined ? undefined : `${folder}/${file}`;
  const filePath = path && relative(fileURLToPath(context.config.root), path);
  // Read and validated already. Astro makes its schema anew for each item, which takes long: it is asked
  // only where it has to find a picture that is shown.
  const parsed =
    raw && prose ? await context.parseData({ id, data: raw, ...(path && { filePath: path }) }) : data;
  // Without a digest: Astro would skip what it knows, and forget the pictures that go with it.
  context.store.set({
    id,
    data: parsed,
    ...(filePath && prose && { filePath, deferredRender: true }),
    ...(body && { body }),
  });
}
