import { parentPort } from 'node:worker_threads';
import decode from 'heic-decode';
import { assembling } from './canvas.ts';
import type { HevcAnswer, HevcWork } from './hevc.ts';

/** Decodes the parts of a picture one after another and puts them where they belong. */
parentPort?.on('message', (work: HevcWork) => {
  void answerTo(work).then((answer) => {
    parentPort?.postMessage(answer, 'canvas' in answer ? [answer.canvas.data.buffer] : []);
  });
});

async function answerTo({ parts, ...assembly }: HevcWork): Promise<HevcAnswer> {
  try {
    const whole = assembling(assembly);
    for (const { file, ...place } of parts) whole.paste({ ...place, ...(await decode({ buffer: file })) });
    return { canvas: whole.canvas() };
  } catch (error) {
    return { failure: String(error) };
  }
}
