import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Content } from '../../library/content/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { withLock } from '../with-lock.ts';
import { withProgress } from '../progress.ts';
import { writeAnswers, type Answers } from './answers.ts';
import { bring } from './bring.ts';
import type { OpenedExport } from './export.ts';
import { fetcher } from './fetch.ts';
import type { Outcome } from './outcome.ts';
import { placesFor, type Places } from './places.ts';
import { reportText } from './report.ts';
import { otherZone } from './survey.ts';

/** How an export is to be brought along. */
export interface ImportRun {
  readonly content: Content;
  readonly today: CalendarDate;
  readonly zone: string;
  /** Whether it is only looked at what would become of it. */
  readonly isDry: boolean;
  /** Whether pictures that are in none of her files are asked for at the earlier blog. */
  readonly fetches: boolean;
  say(line: string): void;
  /** Is told how far it is. */
  progress(done: number, all: number): void;
}

/** What was done, and the report of it, an absolute path; without one nothing was written. */
export interface ImportResult {
  readonly outcome: Outcome;
  readonly report: string | undefined;
}

/**
 * Brings an export that was read into the blog, with the answers that its author gave.
 *
 * @param folder The content folder, an absolute path.
 */
export async function runImport(
  opened: OpenedExport,
  answers: Answers,
  folder: string,
  { content, today, zone, isDry, fetches, say, progress }: ImportRun,
): Promise<ImportResult> {
  // Of thousands of pictures none comes twice: what sharp keeps of each would only fill the memory.
  sharp.cache(false);
  sharp.concurrency(1);
  const { bundle, brought, refused } = opened;
  const places = placesFor(folder);
  const used = isDry ? { ...places, stage: await mkdtemp(join(tmpdir(), 'blog-import-')) } : places;
  const homes = [...brought.map((one) => one.home), answers.home].flatMap((one) => one ?? []);
  const items = brought.flatMap((one) => one.items);
  const context = {
    content,
    places: used,
    bundle,
    brought,
    answers,
    today,
    zone,
    isDry,
    notes: [...refused, ...otherZone(items, zone)],
    fetched: fetches ? fetcher(homes, join(places.kept, 'fetched'), say) : () => Promise.resolve(undefined),
    progress,
  };
  try {
    const outcome = await withLock(
      `${folder} import`,
      () => {
        say('Another import is under way. This one waits for it.');
      },
      () => withProgress(say, isDry ? 'Trying it out' : 'Bringing it along', () => bring(context)),
    );
    const report = isDry ? undefined : await writeReport(places, reportText(outcome, today), answers, today);
    return { outcome, report };
  } finally {
    if (isDry) await rm(used.stage, { recursive: true, force: true });
  }
}

/** Keeps the report and the answers. No report is ever written over. */
async function writeReport({ kept }: Places, text: string, answers: Answers, today: string): Promise<string> {
  await mkdir(kept, { recursive: true });
  await writeFile(join(kept, 'answers.yaml'), writeAnswers(answers));
  for (let number = 1; ; number += 1) {
    const file = join(kept, `report-${today}${number === 1 ? '' : `-${number}`}.md`);
    const wasFree = await writeFile(file, text, { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (wasFree) return file;
  }
}
