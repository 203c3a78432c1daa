import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

/** What the module of a thread exports as `answering`: it takes what the thread was opened with, and gives what answers. */
export type Answering<Options, Question, Answer> = (
  options: Options,
) => (question: Question) => Promise<Answer>;

/** A thread or a process that answers questions, as many at once as it is asked. */
export interface Thread<Question, Answer> {
  /** @throws When it could not answer, or ended before it had; the next question opens another. */
  ask(question: Question): Promise<Answer>;
  /** Gives its memory back where nobody waits for it; the next question opens another. */
  rest(): void;
  close(): Promise<void>;
}

/** What a thread begins with. */
export interface Opening {
  readonly module: string;
  readonly options: unknown;
}

/** What a thread is told, and what it says. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}
export type Said<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly failure: string };

/** A thread or a process as it runs. While somebody waits for it, it keeps the program from ending. */
interface Running<Question> {
  tell(asked: Asked<Question>): void;
  keep(isWaitedFor: boolean): void;
  end(): Promise<unknown>;
}

/** What whoever opens one hears of it. */
interface Hearing<Answer> {
  said(what: Said<Answer>): void;
  ended(why: string): void;
}

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
  return asking<Question, Answer>(({ said, ended }) => {
    const worker = new Worker(new URL('./thread/worker.ts', import.meta.url), {
      workerData: { module: module.href, options } satisfies Opening,
    });
    worker.on('message', said);
    worker.on('error', (error) => {
      ended(String(error));
    });
    worker.on('exit', () => {
      ended('The thread ended.');
    });
    return {
      tell: (asked) => {
        worker.postMessage(asked);
      },
      keep: (isWaitedFor) => {
        if (isWaitedFor) worker.ref();
        else worker.unref();
      },
      end: () => worker.terminate(),
    };
  });
}

/**
 * The same in a process of its own, for work on pixels. It takes its memory from one place: by default glibc has one
 * for each of a dozen threads, which gives back what it had and has the system find it again, a third of the work of a
 * picture, or keeps it from the other threads, half a gigabyte in a build of 300 posts. Other systems read past that.
 */
export function openProcess<Options, Question, Answer>(
  module: URL,
  options: Options,
): Thread<Question, Answer> {
  return asking<Question, Answer>(({ said, ended }) => {
    const child = fork(new URL('./thread/child.ts', import.meta.url), {
      env: { ...process.env, MALLOC_ARENA_MAX: '1' },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const over = new Promise<void>((resolve) => {
      child.once('error', (error) => {
        ended(String(error));
        resolve();
      });
      child.once('exit', () => {
        ended('The process ended.');
        resolve();
      });
    });
    const tell = (what: Asked<Question> | Opening) => {
      // Where it is gone, its end says so.
      child.send(what, () => undefined);
    };
    child.on('message', said);
    tell({ module: module.href, options });
    return {
      tell,
      keep: (isWaitedFor) => {
        for (const one of [child, child.channel]) {
          if (isWaitedFor) one?.ref();
          else one?.unref();
        }
      },
      end: () => {
        child.ref();
        child.kill();
        return over;
      },
    };
  });
}

/** Gives each answer to whoever asked for it. */
function asking<Question, Answer>(
  open: (hearing: Hearing<Answer>) => Running<Question>,
): Thread<Question, Answer> {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let running: Running<Question> | undefined;
  let asked = 0;

  const opened = () => {
    const fresh: Running<Question> = open({
      said(what) {
        const asker = waiting.get(what.id);
        waiting.delete(what.id);
        if (waiting.size === 0) fresh.keep(false);
        if ('failure' in what) asker?.reject(new Error(what.failure));
        else asker?.resolve(what.answer);
      },
      ended(why) {
        if (running !== fresh) return;
        running = undefined;
        for (const { reject } of waiting.values()) reject(new Error(why));
        waiting.clear();
      },
    });
    return fresh;
  };

  return {
    ask(question) {
      const asker = Promise.withResolvers<Answer>();
      asked += 1;
      waiting.set(asked, asker);
      running ??= opened();
      running.keep(true);
      running.tell({ id: asked, question });
      return asker.promise;
    },
    rest() {
      if (waiting.size > 0) return;
      void running?.end();
      running = undefined;
    },
    async close() {
      await running?.end();
    },
  };
}
