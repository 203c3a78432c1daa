import { Worker } from 'node:worker_threads';
import type { Assembling, Assembly, Canvas } from './canvas.ts';

/** A coded picture as a whole file of its own, and where it belongs. */
export interface CodedPart {
  readonly file: Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly alpha: boolean;
}

/** Coded pictures that are to be put together. */
export interface HevcWork extends Assembly {
  readonly parts: readonly CodedPart[];
}

/** The pixels, or why there are none. */
export type HevcAnswer = { readonly canvas: ReturnType<Assembling['canvas']> } | { readonly failure: string };

/** How long a thread waits for the next picture, in milliseconds: it takes half a second to begin anew. */
const patience = 2_000;

const waiting: Worker[] = [];

/**
 * Decodes HEVC pictures in a thread of their own: what else is under way goes
 * on meanwhile, the decoder's memory is given back, and what it prints is not seen.
 *
 * @throws When a part cannot be decoded.
 */
export async function decodeHevc(work: HevcWork): Promise<Canvas> {
  const worker = waiting.pop() ?? begun();
  worker.ref();
  const answer = await new Promise<HevcAnswer>((resolve) => {
    const ended = () => {
      resolve({ failure: 'The decoder ended before the picture was whole.' });
    };
    worker.once('exit', ended);
    worker.once('message', (message: HevcAnswer) => {
      worker.off('exit', ended);
      resolve(message);
      rest(worker);
    });
    worker.postMessage(work);
  });
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.canvas;
}

function begun(): Worker {
  const worker = new Worker(new URL('./hevc-worker.ts', import.meta.url), { stdout: true, stderr: true });
  // What it fails with is told by its end.
  worker.on('error', () => undefined);
  return worker;
}

/** Keeps a thread at hand for a moment. The program may end meanwhile. */
function rest(worker: Worker): void {
  worker.unref();
  waiting.push(worker);
  setTimeout(() => {
    const at = waiting.indexOf(worker);
    if (at === -1) return;
    waiting.splice(at, 1);
    void worker.terminate();
  }, patience).unref();
}
