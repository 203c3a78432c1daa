import { Worker } from 'node:worker_threads';

/** What the module of a thread exports as `answering`: it takes what the thread was opened with, and gives what answers. */
export type Answering<Options, Question, Answer> = (
  options: Options,
) => (question: Question) => Promise<Answer>;

/** A thread that answers questions, as many at once as it is asked. */
export interface Thread<Question, Answer> {
  /** @throws When it could not answer, or ended before it had; the next question opens another. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** What a thread is told, and what it says. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}
export type Said<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly failure: string };

/**
 * Has a module answer in a thread of its own, which is opened by the first question. A thread that nobody waits for
 * does not keep the program from ending.
 *
 * @param module The file of a module that exports `answering`.
 * @param options What it is given; what is asked, answered and given is copied, and can have no functions in it.
 */
export function openThread<Options, Question, Answer>(
  module: URL,
  options: Options,
): Thread<Question, Answer> {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let worker: Worker | undefined;
  let asked = 0;

  const ended = (why: string) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const opened = () => {
    const fresh = new Worker(new URL('./thread/worker.ts', import.meta.url), {
      workerData: { module: module.href, options },
    });
    fresh.on('message', (said: Said<Answer>) => {
      const asker = waiting.get(said.id);
      waiting.delete(said.id);
      if (waiting.size === 0) fresh.unref();
      if ('failure' in said) asker?.reject(new Error(said.failure));
      else asker?.resolve(said.answer);
    });
    fresh.on('error', (error) => {
      ended(String(error));
    });
    fresh.on('exit', () => {
      if (worker === fresh) ended('The thread ended.');
    });
    return fresh;
  };

  return {
    ask(question) {
      const asker = Promise.withResolvers<Answer>();
      asked += 1;
      waiting.set(asked, asker);
      worker ??= opened();
      worker.ref();
      worker.postMessage({ id: asked, question } satisfies Asked<Question>);
      return asker.promise;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
