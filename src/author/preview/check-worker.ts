import { parentPort, workerData } from 'node:worker_threads';
import { contentCache, readContent } from '../../library/content/content.ts';
import { attachmentsOf } from '../../library/content/attachments.ts';
import { picturesOf } from '../../library/content/pictures.ts';
import { todayFrom } from '../../library/content/today.ts';
import type { Settings } from '../../settings.ts';
import { checkContent } from '../../check/content.ts';
import type { Answer, Question } from './checker.ts';

/** A thread of its own for the whole check, so that pages are served meanwhile. */
const settings: Settings = workerData;
const cache = contentCache();
const beside = {
  pictures: picturesOf(settings.content, settings.cache),
  attachments: attachmentsOf(settings.content, settings.cache),
};

parentPort?.on('message', (question: Question) => {
  void answer(question).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, now, whose }: Question): Promise<Answer> {
  try {
    const content = await readContent(settings.content, cache);
    const today = todayFrom(settings, content.site?.timeZone, now);
    return { id, diagnostics: await checkContent(content, today, beside, whose) };
  } catch (error) {
    return { id, failure: String(error instanceof Error ? error.stack : error) };
  }
}
