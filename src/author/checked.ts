import { attachmentsOf, type Attachments } from '../library/content/attachments.ts';
import { picturesOf, type Pictures } from '../library/content/pictures.ts';
import { contentCache, readContent, type Content } from '../library/content/content.ts';
import { todayFrom } from '../library/content/today.ts';
import { urlsOf } from '../library/urls.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Settings } from '../settings.ts';
import { cardsWithoutWords } from '../check/pictures/card-words.ts';
import { checkContent } from '../check/content.ts';
import { linksAmongPublished } from '../check/links/linked-files.ts';
import { publishedFiles } from '../check/files/published-files.ts';
import { openCheckPack } from './check-pack.ts';
import { checklistFor, notesOn } from '../check/reminders.ts';

/** What the author's files hold, which day it is taken to be, and what she is to be told. */
export interface Checked {
  readonly content: Content;
  readonly today: CalendarDate;
  readonly diagnostics: readonly Diagnostic[];
  /** The pictures that were looked at. */
  readonly pictures: Pictures;
  /** The files that were looked at. */
  readonly attachments: Attachments;
  /** What has to be said each time, whatever was found. */
  readonly notes: readonly string[];
  /** What to ask oneself before publishing; empty when no post is new. */
  readonly checklist: readonly string[];
}

/**
 * Reads and checks the content folder, and the files that are published beside its pages.
 */
export async function check(settings: Settings, now: Date): Promise<Checked> {
  const before = await openCheckPack(settings, now);
  const content = await readContent(settings.content, contentCache(before));
  const today = todayFrom(settings, content.site?.timeZone, now);
  const pictures = picturesOf(settings.content, settings.cache);
  const attachments = attachmentsOf(settings.content, settings.cache);
  const urls = urlsOf(content.site ?? { address: 'https://example.org/' });
  const published = await publishedFiles(settings.publicFiles, settings.content, urls.file);
  const diagnostics = [
    ...(await checkContent(content, today, { pictures, attachments }, { pack: before })),
    ...published.diagnostics,
    ...(await linksAmongPublished(settings.publicFiles, settings.content)),
  ];
  await before.save();
  const notes = [...notesOn(content), ...cardsWithoutWords(content), ...published.notes];
  const checklist = checklistFor(content, today);
  return { content, today, diagnostics, pictures, attachments, notes, checklist };
}
