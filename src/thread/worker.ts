import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answering, Asked, Said } from '../thread.ts';

/** How every thread of the program begins: it loads its module and answers one question after another. */
// What Node has read of the program is not read again; each thread has to be told so.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
const given: { readonly module: string; readonly options: unknown } = workerData;
const answer = import(given.module).then(
  ({ answering }: { answering: Answering<unknown, unknown, unknown> }) => answering(given.options),
);

parentPort?.on('message', ({ id, question }: Asked<unknown>) => {
  void said(id, question).then((message) => parentPort?.postMessage(message));
});

async function said(id: number, question: unknown): Promise<Said<unknown>> {
  try {
    return { id, answer: await (await answer)(question) };
  } catch (error) {
    return { id, failure: String(error instanceof Error ? error.stack : error) };
  }
}
