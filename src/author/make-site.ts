import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { cachePlace, openCache, openPack } from '../cache.ts';
import type { Content } from '../library/content/content.ts';
import type { Attachments } from '../library/content/attachments.ts';
import type { Pictures } from '../library/content/pictures.ts';
import { handOver, snapshotOf } from '../library/blog/snapshot.ts';
import { filesAsTheyAre } from '../outputs/assets/attachment-assets.ts';
import { assetsOf, besideByName, besideTexts } from '../outputs/assets/beside.ts';
import { coversOf } from '../outputs/books/books.ts';
import { cardsOf } from '../outputs/cards/cards.ts';
import { cardDrawer } from '../outputs/cards/drawer.ts';
import { enclosuresOf } from '../outputs/feeds/enclosures.ts';
import { finish, type Finished } from '../outputs/finish.ts';
import { openSteps, type EarlierSite, type MadeInSteps, type Steps } from '../outputs/steps.ts';
import { copyPublic } from '../outputs/assets/copy-public.ts';
import { inspectSite, type TellingFile } from '../outputs/assets/inspect-site.ts';
import { precompress } from '../outputs/hosts/precompressed.ts';
import { pageCache, type PageCache } from '../outputs/page/page-cache.ts';
import { pixelProcess } from '../outputs/pixel-process.ts';
import { prepareAssets } from '../outputs/assets/prepared.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Settings } from '../settings.ts';
import { nothingBuilt, UserError } from './user-error.ts';
import { tellingOf } from '../check/files/tells.ts';
import { pageKeys } from './page-keys.ts';
import { programDigest } from './program.ts';
import { mayNotCompress, sayOnce } from './say-once.ts';
import { withProgress } from './progress.ts';

/** What a site is made from, and where. */
export interface SiteOptions {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  /** Where the site goes, an empty folder. */
  readonly folder: string;
  /** The author's files, without diagnostics. */
  readonly content: Content;
  /** Its pictures. */
  readonly pictures: Pictures;
  /** The files that its texts hand to readers. */
  readonly attachments: Attachments;
  readonly today: CalendarDate;
  /** Now. */
  readonly now: Date;
  /** Prints a line of what is being done. */
  out(line: string): void;
  /** Prints a line of what has to be said each time. */
  tell(line: string): void;
  readonly render: Render;
  /** The site that the last build left, if it lies as it was left. */
  readonly earlier: EarlierSite | undefined;
}

/** What came of a site. */
export interface MadeSite extends Finished {
  readonly steps: MadeInSteps;
}

/** Renders the pages into the site's folder, from the snapshot at hand; is told that and the site's whole address. */
export type Render = (folder: string, home: string) => Promise<void>;

/**
 * Makes the whole site. Pages of posts that look as they did in the last build
 * are taken from there; the result is the same, byte for byte, as without it.
 *
 * @returns What came of it.
 * @throws {UserError} When something in it tells more than it shows.
 */
export async function makeSite(order: SiteOptions): Promise<MadeSite> {
  const { settings, root, folder, content, pictures, attachments, today, now, out, tell, render } = order;
  const beside = await besideTexts(content, today, pictures, attachments);
  const snapshot = snapshotOf({ content, today, preview: false, ...besideByName(beside) });
  const { blog } = snapshot;
  if (!blog) throw new Error('site.yaml was not read.');
  const { urls } = blog;
  const kept = pageCache(cachePlace(settings.cache, 'pages', settings.content));
  const program = await programDigest(root, settings.cache, now);
  const keys = await pageKeys(content, blog, program, beside);
  const steps = openSteps(folder, program, order.earlier);
  const known = await knownOf(keys, kept, steps);
  handOver({ ...snapshot, finished: known });
  const pixels = pixelProcess(blog.cardFont);
  const cards = cardDrawer(pixels.card, join(settings.cache, 'cards'));
  const encoded = { ...pictures, encode: pixels.encode };
  const assets = prepareAssets(assetsOf(beside, encoded, attachments));
  // What cannot be made is told of where it is needed.
  void Promise.allSettled([cards.prepare([...cardsOf(blog).values(), ...coversOf(blog)]), assets.ready]).then(
    pixels.rest,
  );
  const rendered = withProgress(out, 'Building the pages', () => render(folder, urls.absolute(urls.home)));
  const finishPages = async () => {
    const path = (id: string) => posix.join(urls.post(id).slice(urls.home.length), 'index.html');
    const place = (id: string) => join(folder, path(id));
    for (const [id, key] of keys) {
      if (!known.has(id) || steps.take(stepOf(key))) continue;
      const html = await kept.page(key);
      if (html === undefined) throw new Error(`The finished page of ${id} is gone.`);
      await mkdir(dirname(place(id)), { recursive: true });
      await writeFile(place(id), html);
    }
    await kept.restoreScripts(folder, order.earlier?.folder);
    const keyOf = new Map([...keys].map(([id, key]) => [urls.post(id), key]));
    const finished = new Set([...known].map((id) => urls.post(id)));
    const facts = await openPack(cachePlace(settings.cache, 'facts', settings.content), program);
    const enclosures = enclosuresOf(beside.attachments, urls);
    const { cache } = settings;
    const own = { folder, finished, keyOf, facts, steps, program, cache };
    const made = await finish({ content, blog, ...own, cards, assets: assets.sources, enclosures });
    for (const [id, key] of keys) steps.made(stepOf(key), [path(id)]);
    // Only now: what the blog makes itself keeps its place, and a page of the author's own stays as she made it.
    const copied = await copyPublic(settings.publicFiles, folder);
    for (const path of copied.taken) tell(placeTaken(path));
    const asTheyAre = new Set([...copied.kept, ...filesAsTheyAre(beside.attachments)]);
    const telling = await inspectSite(folder, { paths: copied.paths, kept: asTheyAre }, steps.taken);
    if (telling.length > 0) throw new UserError(tellsMore(telling));
    const compressed = openCache(cachePlace(cache, 'compressed', settings.content));
    await precompress(folder, content.site?.hostKind, compressed);
    if (content.site?.hostKind === 'other')
      await sayOnce(cachePlace(cache, 'said', settings.content), mayNotCompress, out);
    await kept.replace(new Map([...keys].map(([id, key]) => [key, place(id)])), folder);
    await pictures.forgetOthers();
    await attachments.forgetOthers();
    await facts.save();
    return { ...made, steps: steps.all() };
  };
  return rendered
    .then(() => withProgress(out, 'Making feeds, search and redirects', finishPages))
    .finally(() => {
      assets.close();
      return pixels.close();
    });
}

function placeTaken(path: string): string {
  return `"public/${path}" is not published: the blog has a file of that name itself. Give it another name.`;
}

/** What the check does not find: a picture that was made wrong, or a file that was put there meanwhile. */
function tellsMore(telling: readonly TellingFile[]): string {
  return [
    'These files would be published, and tell more than they show:',
    ...telling.map(({ path, inspection }) => `  ${path}: ${tellingOf(inspection)}`),
    'Those in "assets" are made from pictures beside your texts: take the picture out, and bring it in with "npm run photo". Others come from "public".',
    nothingBuilt,
  ].join('\n');
}

/** The step in which the page of a post is made. */
const stepOf = (key: string) => `page ${key}`;

/** The posts whose finished page is there and whole. */
async function knownOf(
  keys: ReadonlyMap<string, string>,
  kept: PageCache,
  steps: Steps,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const [id, key] of keys) if (steps.has(stepOf(key)) || (await kept.page(key))) known.add(id);
  return known;
}
