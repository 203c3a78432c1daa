import { readContent } from '../../library/content/content.ts';
import { readText } from '../../library/content/files.ts';
import { todayFrom } from '../../library/content/today.ts';
import { inWords } from '../../schema/explain/dates.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { replace } from '../fix/replace.ts';
import { linesToLookUp } from '../lines/groups.ts';
import { lookUp } from '../lines/look-up.ts';
import { UserError } from '../user-error.ts';
import { askerOf } from './at-desk.ts';
import type { PublishOptions } from './options.ts';

/** What stops a publication until she says that it is true: nobody else can, and nothing is to be mended. */
const askable = ['help-lines', 'unread-pages'];

/**
 * Asks her for what only she can say before anything new goes out: whether each
 * help line is right, and whether pages that came with the program are true of her.
 *
 * @param stops What stops it.
 * @returns Whether she said something, so that it is to be looked at again.
 * @throws {UserError} When it cannot be written down.
 * @throws {StoppedError} When there is no answer.
 */
export async function askThrough(job: PublishOptions, stops: readonly Diagnostic[]): Promise<boolean> {
  const { dryRun, yes } = job;
  if (dryRun || yes || stops.length === 0 || !stops.every(({ rule = '' }) => askable.includes(rule)))
    return false;
  const pages = stops.filter(({ rule }) => rule === 'unread-pages');
  if (pages.length > 0 && !(await hasRead(job, pages))) return false;
  return pages.length < stops.length ? looksUp(job) : true;
}

/** Asks of each page whether it is true of her, and writes down that it is. @returns Whether all are. */
async function hasRead(
  { settings, now, publisher }: PublishOptions,
  unread: readonly Diagnostic[],
): Promise<boolean> {
  const { pages, site } = await readContent(settings.content);
  const day = inWords(todayFrom(settings, site?.timeZone, now));
  for (const { file } of unread) {
    const title = pages.find((page) => page.file === file)?.data.title ?? file;
    const text = `“${title}” (${file}) is as it came with the program, and speaks in your name. Have you read it, and is all of it true of you?`;
    if (!(await publisher.agrees({ about: 'page', text }))) return false;
    await writeRead(settings.content, file, day);
  }
  return true;
}

/** Writes into a page on which day she read it. @throws {UserError} When it cannot be written. */
async function writeRead(folder: string, file: string, day: string): Promise<void> {
  const read = await readText(folder, file);
  const before = 'text' in read ? read.text : '';
  const after = before.replace(
    /^(---\r?\n[\s\S]*?\r?\n---[^\S\r\n]*(\r?\n))/,
    `$1$2{/* Read on ${day}. */}$2`,
  );
  if (after !== before && (await replace(folder, { file, before, after })) === 'written') return;
  throw new UserError(`That you have read ${file} could not be written into it. Look whether it is locked.`);
}

/** Goes through the help lines of her region with her. */
async function looksUp({ settings, now, publisher }: PublishOptions): Promise<boolean> {
  const text =
    'The help lines of your region are to be looked up before anything new goes out. Go through them now?';
  if (!(await publisher.agrees({ about: 'lines', text }))) return false;
  const { lines, site } = await readContent(settings.content);
  const today = todayFrom(settings, site?.timeZone, now);
  const groups = linesToLookUp(lines, site?.region, today, false);
  await lookUp(settings.content, groups, today, askerOf(publisher), publisher.out);
  return true;
}
