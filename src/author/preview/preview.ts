import { setTimeout as wait } from 'node:timers/promises';
import { editionOf, type Edition } from '../../library/edition.ts';
import { newKept, readContent, type Content } from '../../library/read/content.ts';
import { todayFrom } from '../../library/today.ts';
import { inOrder, type Problem } from '../../schema/problem.ts';
import type { Settings } from '../../settings.ts';
import type { Checker } from './checker.ts';

/** How long to wait for further files of the same save, in milliseconds. */
const gathering = 15;

/** A second save within 50 milliseconds is not told of (chokidar): so much later the folder is read once more. */
const afterwards = 120;

/** What the preview knows of the author's files, kept up to each save. */
export interface Preview {
  /** All that could be read; absent before the first reading. */
  readonly content: Content | undefined;
  /** What is to be mended, as far as it is known: of a file just saved, what its reading showed. */
  readonly problems: readonly Problem[];
  /** Another text after each save, and after each check that found something else. */
  readonly state: string;
  /** Calls back whenever `state` is another; gives what ends that. */
  watch(changed: () => void): () => void;
  /** Whether a file was saved after the last check. */
  isUnchecked(file: string): boolean;
  /** When every save up to now has been read and handed on. */
  read(): Promise<void>;
  /** When every save up to now has been checked as well. */
  checked(): Promise<void>;
  /** Tells of a saved, new or vanished file, as a path from the content folder. */
  changed(file: string): void;
}

/** What a preview works with. */
export interface Means {
  readonly settings: Settings;
  readonly checker: Checker;
  now(): Date;
  /** Takes a new reading; the next change waits until it is done. */
  hand(edition: Edition): Promise<void>;
  /** Called after each check. */
  told(preview: Preview): void;
  /** Called with a failure that is not the author's. */
  failed(error: unknown): void;
}

/** Starts to read and check the content folder; after that, `changed` says when to do it again. */
export function openPreview({ settings, checker, now, hand, told, failed }: Means): Preview {
  const kept = newKept();
  const begun = now().getTime();
  const unchecked = new Map<string, number>();
  let content: Content | undefined;
  let verdict: readonly Problem[] | undefined;
  const watching = new Set<() => void>();
  let verdicts = 0;
  let edition = 0;
  let changes = 0;
  let queued = false;
  let again: NodeJS.Timeout | undefined;
  let reading: Promise<void> = Promise.resolve();
  let checking: Promise<void> = Promise.resolve();

  const read = async () => {
    const newest = await readContent(settings.content, kept);
    content = newest;
    edition += 1;
    await hand(editionOf(newest, edition, todayFrom(settings, newest.site?.timeZone, now())));
    for (const changed of watching) changed();
  };
  const check = async () => {
    const upTo = changes;
    const before = verdict;
    verdict = await checker.check(now());
    for (const [file, change] of unchecked) if (change <= upTo) unchecked.delete(file);
    told(preview);
    if (JSON.stringify(before) === JSON.stringify(verdict)) return;
    verdicts += 1;
    for (const changed of watching) changed();
  };
  const begin = () => {
    if (queued) return;
    queued = true;
    const gathered = wait(gathering).then(() => {
      queued = false;
    });
    reading = Promise.all([reading, gathered]).then(read).catch(failed);
    checking = Promise.all([checking, gathered]).then(check).catch(failed);
  };
  const lookAgain = async () => {
    await reading;
    const before = content;
    const newest = await readContent(settings.content, kept);
    if (before === content && before && !isSame(newest, before)) preview.changed('');
  };

  const preview: Preview = {
    get content() {
      return content;
    },
    get state() {
      return `${begun} ${edition} ${verdicts}`;
    },
    watch(changed) {
      watching.add(changed);
      return () => {
        watching.delete(changed);
      };
    },
    get problems() {
      const read = content?.problems ?? [];
      if (!verdict) return inOrder(read);
      const known = verdict.filter(({ file }) => !unchecked.has(file));
      return inOrder([...known, ...read.filter(({ file }) => unchecked.has(file))]);
    },
    isUnchecked: (file) => unchecked.has(file) || unchecked.has(''),
    read: () => reading,
    checked: () => checking,
    changed(file) {
      changes += 1;
      unchecked.set(file, changes);
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
  const rest = ({ site, words, topics, series, paths, lines, problems }: Content) =>
    JSON.stringify([site, words, topics, series, paths, lines, problems]);
  return same(a.posts, b.posts) && same(a.pages, b.pages) && rest(a) === rest(b);
}
