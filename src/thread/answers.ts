import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Answering, Asked, Said } from '../thread.ts';

/**
 * How every thread and every process of the program begins: it loads its module and answers one question after another.
 *
 * @param module The address of the module's file.
 * @param options What its `answering` is given.
 */
export function answers(module: string, options: unknown): (asked: Asked<unknown>) => Promise<Said<unknown>> {
  // What Node has read of the program is not read again; each thread has to be told so.
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
  const answer = import(module).then(({ answering }: { answering: Answering<unknown, unknown, unknown> }) =>
    answering(options),
  );
  // Who asks hears of it.
  answer.catch(() => undefined);
  return async ({ id, question }) => {
    try {
      return { id, answer: await (await answer)(question) };
    } catch (error) {
      return { id, failure: String(error instanceof Error ? error.stack : error) };
    }
  };
}
