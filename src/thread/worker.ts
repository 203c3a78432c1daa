import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Opening } from '../thread.ts';
import { answers } from './answers.ts';

const { module, options }: Opening = workerData;
const answer = answers(module, options);
parentPort?.on('message', (asked: Asked<unknown>) => {
  void answer(asked).then((said) => parentPort?.postMessage(said));
});
