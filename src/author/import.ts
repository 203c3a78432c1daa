import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openBundle } from '../import/bundle/open.ts';
import { UnreadFile, type Bundle } from '../import/bundle/bundle.ts';
import type { Brought } from '../import/item.ts';
import { mediaIndex } from '../import/media-index.ts';
import { readExports } from '../import/recognize.ts';
import { readContent } from '../library/read/content.ts';
import { todayFrom } from '../library/today.ts';
import { readSettings } from '../settings.ts';
import { asSeen } from './as-seen.ts';
import { converse } from './ask.ts';
import type { Command } from './command.ts';
import { answersFile, readAnswers, writeAnswers, type Answers } from './import/answers.ts';
import { askAnswers, askGoOn } from './import/ask-answers.ts';
import { bring } from './import/bring.ts';
import { fetcher } from './import/fetch.ts';
import { readOptions } from './import/options.ts';
import { placesFor, type Places } from './import/places.ts';
import { asJson, reportText, summaryOf } from './import/report.ts';
import { otherZone, survey } from './import/survey.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pathsMeant } from './photo/dropped.ts';
import { PlainError } from './plain-error.ts';
import { step } from './steps.ts';
import { firstThere } from './is-there.ts';

/** `npm run import -- PATH`: brings a whole blog along. It reads everything first, and writes nothing before the last answer. */
export const run: Command = async (environment, root, now, out, args) => {
  // Of thousands of pictures none comes twice: what sharp keeps of each would only fill the memory.
  sharp.cache(false);
  const options = readOptions(args);
  const settings = readSettings(environment, root);
  const say = options.json ? () => undefined : out;
  const content = await readContent(settings.content);
  const zone = content.site?.timeZone ?? 'UTC';
  const today = todayFrom(settings, content.site?.timeZone, now);
  const conversation = converse();
  const places = placesFor(settings.content);
  const from = environment['INIT_CWD'] ?? process.cwd();
  try {
    const paths = options.paths.length > 0 ? options.paths : [await askPath(conversation, say, options)];
    const bundle = await openPaths(paths, from);
    const { brought, refused } = await step(say, 'Reading everything', () => readExports(bundle));
    const items = brought.flatMap((one) => one.items);
    if (items.length === 0) throw new PlainError(nothingFound(refused));
    const told = await step(say, 'Looking at what is in it', () =>
      survey(brought, mediaIndex([...bundle.files, ...brought.flatMap(({ files }) => files ?? [])]), zone),
    );
    ['', ...told, ...refused].forEach(say);
    const given =
      options.answers === undefined
        ? answersFile.parse({})
        : await readAnswers(await found(options.answers, from));
    const asks = !options.yes && !options.json && !options.dryRun;
    const answers = asks ? await askAnswers(brought, content.topics, given, conversation, say) : given;
    if (asks && !(await askGoOn(conversation, say))) throw new PlainError('Nothing was written.');
    const used = options.dryRun
      ? { ...places, stage: await mkdtemp(join(tmpdir(), 'blog-import-')) }
      : places;
    const work = {
      content,
      places: used,
      bundle,
      brought,
      answers,
      today,
      zone,
      isDry: options.dryRun,
      notes: [...refused, ...otherZone(items, zone)],
      fetched: options.fetch
        ? fetcher(homesOf(brought, answers), join(places.kept, 'fetched'), say)
        : () => Promise.resolve(undefined),
      progress: progressOn(say),
    };
    const outcome = await oneAtATime(
      `${settings.content} import`,
      () => void say('Another import is under way. This one waits for it.'),
      () => step(say, options.dryRun ? 'Trying it out' : 'Bringing it along', () => bring(work)),
    );
    if (options.dryRun) await rm(used.stage, { recursive: true, force: true });
    const report = options.dryRun
      ? undefined
      : await writeReport(places, reportText(outcome, today), answers, today);
    ['', ...summaryOf(outcome)].forEach(say);
    if (report !== undefined)
      say(`\nWhat became of each of them stands in ${asSeen(report)}. "npm run dev" shows them, drafts too.`);
    else say('\nNothing was written.');
    if (options.json) out(asJson(outcome, report));
    return 0;
  } catch (error) {
    if (error instanceof UnreadFile) throw new PlainError(error.message);
    throw error;
  } finally {
    conversation.end();
  }
};

function homesOf(brought: readonly Brought[], { home }: Answers): string[] {
  return [...brought.map((one) => one.home), home].flatMap((one) => one ?? []);
}

async function askPath(
  conversation: ReturnType<typeof converse>,
  say: (line: string) => void,
  { yes, json }: { yes: boolean; json: boolean },
): Promise<string> {
  if (yes || json) throw new PlainError('Say which export: npm run import -- PATH');
  say('Drag the export of your earlier blog into this window, a file or a folder, and press Enter.');
  return conversation.ask('The export: ');
}

async function openPaths(paths: readonly string[], from: string): Promise<Bundle> {
  const places = await Promise.all(paths.map((path) => found(path, from)));
  return openBundle(places);
}

/** The file that a typed or dropped path means. */
async function found(typed: string, from: string): Promise<string> {
  const path = await firstThere(pathsMeant(typed, from, homedir(), process.platform));
  if (path !== undefined) return path;
  throw new PlainError(
    `There is no file or folder "${typed}".\nDrag it into this window instead of typing its name.`,
  );
}

function nothingFound(refused: readonly string[]): string {
  return [
    ...refused,
    'Nothing in it is an export that can be read here. Which ones can be, and where to find them, stands in content/README.md under "You already have a blog".',
  ].join('\n');
}

/** Says how far it is after each hundred texts. */
function progressOn(say: (line: string) => void): (done: number, all: number) => void {
  return (done, all) => {
    if (done % 100 === 0 && done < all) say(`  ${done} of ${all}`);
  };
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
