import { parentPort, workerData } from 'node:worker_threads';
import { contentCache, readContent } from '../../library/content/content.ts';
import { attachmentsOf } from '../../library/content/attachments.ts';
import { picturesOf } from '../../library/content/pictures.ts';
import { todayFrom } from '../../library/content/today.ts';
import type { Settings } from '../../settings.ts';
import { checkContent } from '../../check/content.ts';
import { openCheckPack } from '../check-pack.ts';
import type { Answer, Question } from './checker.ts';

const settings: Settings = workerData;
const before = openCheckPack(settings);
const cache = before.then(contentCache);
const beside = {
  pictures: picturesOf(settings.content, settings.cache),
  attachments: attachmentsOf(settings.content, settings.cache),
};

parentPort?.on('message', (question: Question) => {
  void answer(question).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, now, whose }: Question): Promise<Answer> {
  try {
    const content = await readContent(settings.content, await cache);
    const today = todayFrom(settings, content.site?.timeZone, now);
    const diagnostics = await checkContent(content, today, beside, whose, await before);
    if (!whose) await (await before).save();
    return { id, diagnostics };
  } catch (error) {
    return { id, failure: String(error instanceof Error ? error.stack : error) };
  }
}
