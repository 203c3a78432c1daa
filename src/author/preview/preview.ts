import { setTimeout as wait } from 'node:timers/promises';
import { contentCache, readContent, type Content } from '../../library/content/content.ts';
import type { Attachments } from '../../library/content/attachments.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import { snapshotOf, type Snapshot } from '../../library/blog/snapshot.ts';
import { todayFrom } from '../../library/content/today.ts';
import { summaryCache } from '../../library/blog/summary-cache.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';
import type { Checker } from './checker.ts';
import { besideIn } from './beside.ts';
import { knownDiagnostics } from './known-diagnostics.ts';

/** How long to wait for further files of the same save, in milliseconds. */
const gathering = 15;

/** A second save within 50 milliseconds is not told of (chokidar): so much later the folder is read once more. */
const afterwards = 120;

/** How many files are looked at on their own. */
const mostLooked = 20;

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
  hand(snapshot: Snapshot): Promise<void>;
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
  const summarize = summaryCache();
  let content: Content | undefined;
  const watching = new Set<() => void>();
  let judged = 0;
  let reads = 0;
  let queued = false;
  let again: NodeJS.Timeout | undefined;
  let reading: Promise<void> = Promise.resolve();
  let looking: Promise<void> = Promise.resolve();
  let checking: Promise<void> = Promise.resolve();

  const read = async () => {
    const newest = await readContent(settings.content, cache);
    content = newest;
    reads += 1;
    const today = todayFrom(settings, newest.site?.timeZone, now());
    const beside = besideIn(newest, { pictures, attachments });
    await hand(snapshotOf({ content: newest, today, preview: true, ...beside, summarize }));
    for (const changed of watching) changed();
  };
  /** Tells of what is otherwise than before. */
  const judge = (learn: () => void) => {
    const before = JSON.stringify(preview.diagnostics);
    learn();
    if (JSON.stringify(preview.diagnostics) === before) return;
    judged += 1;
    for (const changed of watching) changed();
  };
  const look = async () => {
    const asOf = known.saves;
    const files = known.unseen;
    // Nobody saves so many at once: then the whole check, which is under way, is as quick.
    if (files.size > mostLooked || files.has('')) return;
    const found = await checker.check(now(), files);
    judge(() => known.looked(files, found, asOf));
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
  const lookAgain = async () => {
    await reading;
    const before = content;
    const newest = await readContent(settings.content, cache);
    if (before === content && before && !isSame(newest, before)) preview.changed('');
  };

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
      return known.diagnostics(content?.diagnostics ?? []);
    },
    isUnchecked: (file) => known.isUnseen(file),
    read: () => reading,
    looked: () => looking,
    checked() {
      waited.resolve(undefined);
      return checking;
    },
    changed(file) {
      known.saved(file);
      begin();
      clearTimeout(again);
      again = setTimeout(() => void lookAgain().catch(failed), afterwards).unref();
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
