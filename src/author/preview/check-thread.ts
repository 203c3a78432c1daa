import type { Pack } from '../../cache.ts';
import { contentCache, readContent, type ContentCache } from '../../library/content/content.ts';
import { attachmentsOf } from '../../library/content/attachments.ts';
import { picturesOf } from '../../library/content/pictures.ts';
import { todayFrom } from '../../library/content/today.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Settings } from '../../settings.ts';
import { checkContent } from '../../check/content.ts';
import { openCheckPack } from '../check-pack.ts';
import type { Question } from './checker.ts';

/** Checks the content folder, and remembers what it read. */
export function answering(settings: Settings): (question: Question) => Promise<readonly Diagnostic[]> {
  let before: Promise<Pack> | undefined;
  let cache: Promise<ContentCache> | undefined;
  const beside = {
    pictures: picturesOf(settings.content, settings.cache),
    attachments: attachmentsOf(settings.content, settings.cache),
  };
  return async ({ now, whose }) => {
    before ??= openCheckPack(settings, now);
    cache ??= before.then(contentCache);
    const content = await readContent(settings.content, await cache);
    const today = todayFrom(settings, content.site?.timeZone, now);
    const diagnostics = await checkContent(content, today, beside, whose, await before);
    if (!whose) await (await before).save();
    return diagnostics;
  };
}
