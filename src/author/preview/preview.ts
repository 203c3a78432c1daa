import { setTimeout as wait } from 'node:timers/promises';
import { contentCache, readContent, type Content } from '../../library/content/content.ts';
import type { Attachments } from '../../library/content/attachments.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import { snapshotOf, type Snapshot } from '../../library/blog/snapshot.ts';
import { todayFrom } from '../../library/content/today.ts';
import { summaryCache } from '../../library/blog/summary-cache.ts';
import { wordIndexCache } from '../../library/posts/word-index-cache.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';
import type { Checker } from './checker.ts';
import { besideIn } from './beside.ts';
import { knownDiagnostics } from './known-diagnostics.ts';
import { lookingAgain, savedAlone } from './look-again.ts';

/** How long to wait for further files of the same save, in milliseconds. */
const gathering = 15;

/** How many files are looked at on their own. */
const mostLooked = 20;

const none: readonly Diagnostic[] = [];

/** What the preview knows of the author's files, kept up to each save. */
export interface Preview {
  /** All that could be read; absent before the first reading. */
  readonly content: Content | undefined;
  /** What is to be mended, as far as it is known: of a file just saved, what its reading showed. */
  readonly diagnostics: readonly Diagnostic[];
  /** Another text after each save, and after each check that found something else. */
  readonly state: string;
  /** Calls back whenever `state` is another; gives what ends that. */
  watch(changed: () => void): () => void;
  /** Whether a file was saved after it was last looked at. */
  isUnchecked(file: string): boolean;
  /** When every save up to now has been read and handed on. */
  read(): Promise<void>;
  /** When the files saved up to now have been looked at, each on its own. */
  looked(): Promise<void>;
  /** When a file has been looked at as of its last save up to now, on its own or with all others. */
  lookedAt(file: string): Promise<void>;
  /** When everything has been checked as of the last save up to now. */
  checked(): Promise<void>;
  /** Tells of a saved, new or vanished file, as a path from the content folder. */
  changed(file: string): void;
}

/** What a preview works with. */
export interface PreviewOptions {
  readonly settings: Settings;
  readonly checker: Checker;
  readonly pictures: Pictures;
  readonly attachments: Attachments;
  now(): Date;
  /** When the first page has been put together: until then everything is checked only for who waits for it. */
  readonly firstPage?: Promise<unknown> | undefined;
  /** Takes a new reading; the next change waits until it is done. */
  hand(snapshot: Snapshot): Promise<void> | void;
  /** Called after each check. */
  told(preview: Preview): void;
  /** Called with a failure that is not the author's. */
  failed(error: unknown): void;
}

/** Starts to read and check the content folder; after that, `changed` says when to do it again. */
export function openPreview({
  settings,
  checker,
  pictures,
  attachments,
  now,
  firstPage,
  hand,
  told,
  failed,
}: PreviewOptions): Preview {
  const cache = contentCache();
  const begun = now().getTime();
  const known = knownDiagnostics();
  const knownPosts = { summarize: summaryCache(), index: wordIndexCache() };
  let content: Content | undefined;
  const watching = new Set<() => void>();
  let judged = 0;
  let reads = 0;
  let queued = false;
  const unread = new Set<string>();
  let reading: Promise<void> = Promise.resolve();
  let looking: Promise<void> = Promise.resolve();
  let checking: Promise<void> = Promise.resolve();

  const read = async () => {
    const saved = savedAlone(unread);
    unread.clear();
    const newest = await readContent(settings.content, cache, saved).catch((error: unknown) => {
      unread.add('');
      throw error;
    });
    content = newest;
    reads += 1;
    const today = todayFrom(settings, newest.site?.timeZone, now());
    const beside = besideIn(newest, { pictures, attachments });
    await hand(snapshotOf({ content: newest, today, preview: true, ...beside, ...knownPosts }));
    for (const changed of watching) changed();
  };
  /** Tells of what is otherwise than before. @param whose The only files of which something may be. */
  const judge = (learn: () => void, whose?: ReadonlySet<string>) => {
    const said = () => JSON.stringify(preview.diagnostics.filter(({ file }) => whose?.has(file) ?? true));
    const before = said();
    learn();
    if (said() === before) return;
    judged += 1;
    for (const changed of watching) changed();
  };
  const lookAt = async (files: ReadonlySet<string>) => {
    const asOf = known.saves;
    const found = await checker.check(now(), files, savedAlone(known.unseen));
    judge(() => known.looked(files, found, asOf), files);
  };
  const look = async () => {
    const files = known.unseen;
    // Nobody saves so many at once: then the whole check, which is under way, is as quick.
    if (files.size > mostLooked || files.has('')) return;
    await lookAt(files);
  };
  const waited = Promise.withResolvers<undefined>();
  const mayCheck = Promise.race([firstPage, waited.promise]);
  const check = async () => {
    await mayCheck;
    const asOf = known.saves;
    const found = await checker.check(now());
    judge(() => known.checked(found, asOf));
    told(preview);
  };
  const begin = () => {
    if (queued) return;
    queued = true;
    const gathered = wait(gathering).then(() => {
      queued = false;
    });
    reading = Promise.all([reading, gathered]).then(read).catch(failed);
    looking = Promise.all([looking, gathered]).then(look).catch(failed);
    checking = Promise.all([checking, gathered, looking]).then(check).catch(failed);
  };
  const again = lookingAgain(async (saved) => {
    await reading;
    const before = content;
    const newest = await readContent(settings.content, cache, saved);
    if (before === content && before && !isSame(newest, before)) preview.changed('');
  }, failed);

  const preview: Preview = {
    get content() {
      return content;
    },
    get state() {
      return `${begun} ${reads} ${judged}`;
    },
    watch(changed) {
      watching.add(changed);
      return () => {
        watching.delete(changed);
      };
    },
    get diagnostics() {
      return known.diagnostics(content?.diagnostics ?? none);
    },
    isUnchecked: (file) => known.isUnseen(file),
    read: () => reading,
    looked: () => looking,
    async lookedAt(file) {
      await looking;
      if (known.isUnseen(file)) await lookAt(new Set([file]));
    },
    checked() {
      waited.resolve(undefined);
      return checking;
    },
    changed(file) {
      known.saved(file);
      unread.add(file);
      begin();
      again(file);
    },
  };
  preview.changed('');
  return preview;
}

/** Whether two readings hold the same: a text that did not change is the very same entry in both. */
function isSame(a: Content, b: Content): boolean {
  const same = (one: readonly object[], other: readonly object[]) =>
    one.length === other.length && one.every((entry, at) => entry === other[at]);
  const rest = ({ site, words, topics, series, paths, lines, diagnostics }: Content) =>
    JSON.stringify([site, words, topics, series, paths, lines, diagnostics]);
  return same(a.posts, b.posts) && same(a.pages, b.pages) && rest(a) === rest(b);
}
