import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';

/** What the thread is asked: to check everything, as of a moment, or of all prose only that of some files. */
export interface Question {
  readonly id: number;
  readonly now: Date;
  readonly whose?: ReadonlySet<string>;
}

/** What it says: what is to be mended, or why it does not know. */
export type Answer =
  | { readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly id: number; readonly failure: string };

/** Checks the content folder beside everything else. */
export interface Checker {
  /**
   * @param whose The files whose prose is read, which takes most of the time; all of them, unless it is said.
   * @throws When the check itself failed, which is not the author's doing.
   */
  check(now: Date, whose?: ReadonlySet<string>): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

/** Opens a thread that checks; it remembers what it read, and is opened anew should it end. */
export function openChecker(settings: Settings): Checker {
  const waiting = new Map<number, PromiseWithResolvers<readonly Diagnostic[]>>();
  let worker: Worker | undefined;
  let asked = 0;

  const ended = (why: string) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const opened = () => {
    const fresh = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: settings });
    fresh.on('message', (answer: Answer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('failure' in answer) asker?.reject(new Error(answer.failure));
      else asker?.resolve(answer.diagnostics);
    });
    fresh.on('error', (error) => {
      ended(String(error));
    });
    fresh.on('exit', () => {
      ended('The check ended.');
    });
    return fresh;
  };

  return {
    check(now, whose) {
      const asker = Promise.withResolvers<readonly Diagnostic[]>();
      asked += 1;
      waiting.set(asked, asker);
      worker ??= opened();
      worker.postMessage({ id: asked, now, ...(whose && { whose }) } satisfies Question);
      return asker.promise;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
