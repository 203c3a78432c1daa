import type { Pack } from '../../cache.ts';
import { contentCache, readContent, type Content, type ContentCache } from '../../library/content/content.ts';
import { attachmentsOf } from '../../library/content/attachments.ts';
import { picturesOf } from '../../library/content/pictures.ts';
import { todayFrom } from '../../library/content/today.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';
import { checkContent } from '../../check/content.ts';
import { openCheckPack } from '../check-pack.ts';
import { givingWay } from './giving-way.ts';
import type { Question } from './checker.ts';

/** Checks the content folder, and remembers what it read. */
export function answering(settings: Settings): (question: Question) => Promise<readonly Diagnostic[]> {
  let before: Promise<Pack> | undefined;
  let cache: Promise<ContentCache> | undefined;
  const beside = {
    pictures: picturesOf(settings.content, settings.cache),
    attachments: attachmentsOf(settings.content, settings.cache),
  };
  let reading: Promise<Content> | undefined;
  const { first, between } = givingWay();
  return async ({ now, whose, saved }) => {
    before ??= openCheckPack(settings, now);
    cache ??= before.then(contentCache);
    const [pack, known] = await Promise.all([before, cache]);
    const read = () => readContent(settings.content, known, saved);
    // One after another: what was saved since the last question is only what its reading has not seen.
    reading = reading ? reading.then(read, read) : read();
    const content = await reading;
    const today = todayFrom(settings, content.site?.timeZone, now);
    if (whose) return first(() => checkContent(content, today, beside, { whose, pack }));
    const diagnostics = await checkContent(content, today, beside, { pack, between });
    await pack.save();
    return diagnostics;
  };
}
