import { join } from 'node:path';
import { readContent, type Content } from '../library/read/content.ts';
import { todayFrom } from '../library/today.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Problem } from '../schema/problem.ts';
import type { Settings } from '../settings.ts';
import { checkContent } from './check/content.ts';
import { linksAmongPublished } from './check/linked-files.ts';
import { positions } from './check/positions.ts';
import { checklistFor, notesOn } from './check/reminders.ts';

/** What the author's files hold, which day it is taken to be, and what she is to be told. */
export interface Checked {
  readonly content: Content;
  readonly today: CalendarDate;
  readonly problems: readonly Problem[];
  /** What has to be said each time, whatever was found. */
  readonly notes: readonly string[];
  /** What to ask oneself before publishing; empty when no post is new. */
  readonly checklist: readonly string[];
}

/**
 * Reads and checks the content folder, and the files that are published as they are.
 *
 * @param root The project's folder.
 */
export async function check(settings: Settings, now: Date, root: string): Promise<Checked> {
  const content = await readContent(settings.content);
  const today = todayFrom(settings, content.site?.timeZone, now);
  const problems = [
    ...(await checkContent(content, today)),
    ...(await positions(join(root, 'public'), settings.content)),
    ...(await linksAmongPublished(join(root, 'public'), settings.content)),
  ];
  return { content, today, problems, notes: notesOn(content), checklist: checklistFor(content, today) };
}
