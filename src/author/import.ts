import { homedir } from 'node:os';
import { UnreadFile } from '../import/bundle/bundle.ts';
import { readContent } from '../library/content/content.ts';
import { todayFrom } from '../library/content/today.ts';
import { readSettings } from '../settings.ts';
import { displayPath } from './display-path.ts';
import { converse } from './ask.ts';
import type { Command } from './command.ts';
import { answersFile, readAnswers } from './import/answers.ts';
import { askAnswers, askGoOn } from './import/ask-answers.ts';
import { runImport } from './import/run-import.ts';
import { openExport } from './import/export.ts';
import { readOptions } from './import/options.ts';
import { asJson, summaryOf } from './import/report.ts';
import { pathsMeant } from './photo/dropped.ts';
import { UserError } from './user-error.ts';
import { firstThere } from './is-there.ts';

/** `npm run import -- PATH`: brings a whole blog along. It reads everything first, and writes nothing before the last answer. */
export const run: Command = async (environment, root, now, out, args) => {
  const options = readOptions(args);
  const settings = readSettings(environment, root);
  const say = options.json ? () => undefined : out;
  const content = await readContent(settings.content);
  const zone = content.site?.timeZone ?? 'UTC';
  const today = todayFrom(settings, content.site?.timeZone, now);
  const conversation = converse();
  const from = environment['INIT_CWD'] ?? process.cwd();
  try {
    const typed = options.paths.length > 0 ? options.paths : [await askPath(conversation, say, options)];
    const places = await Promise.all(typed.map((path) => found(path, from)));
    const opened = await openExport(places, zone, say);
    ['', ...opened.told, ...opened.refused].forEach(say);
    const given =
      options.answers === undefined
        ? answersFile.parse({})
        : await readAnswers(await found(options.answers, from));
    const asks = !options.yes && !options.json && !options.dryRun;
    const answers = asks ? await askAnswers(opened.brought, content.topics, given, conversation, say) : given;
    if (asks && !(await askGoOn(conversation, say))) throw new UserError('Nothing was written.');
    const { outcome, report } = await runImport(opened, answers, settings.content, {
      content,
      today,
      zone,
      isDry: options.dryRun,
      fetches: options.fetch,
      say,
      progress: progressOn(say),
    });
    ['', ...summaryOf(outcome)].forEach(say);
    if (report !== undefined)
      say(
        `\nWhat became of each of them stands in ${displayPath(report)}. "npm run dev" shows them, drafts too.`,
      );
    else say('\nNothing was written.');
    if (options.json) out(asJson(outcome, report));
    return 0;
  } catch (error) {
    if (error instanceof UnreadFile) throw new UserError(error.message);
    throw error;
  } finally {
    conversation.end();
  }
};

async function askPath(
  conversation: ReturnType<typeof converse>,
  say: (line: string) => void,
  { yes, json }: { yes: boolean; json: boolean },
): Promise<string> {
  if (yes || json) throw new UserError('Say which export: npm run import -- PATH');
  say('Drag the export of your earlier blog into this window, a file or a folder, and press Enter.');
  return conversation.ask('The export: ');
}

/** The file that a typed or dropped path means. */
async function found(typed: string, from: string): Promise<string> {
  const path = await firstThere(pathsMeant(typed, from, homedir(), process.platform));
  if (path !== undefined) return path;
  throw new UserError(
    `There is no file or folder "${typed}".\nDrag it into this window instead of typing its name.`,
  );
}

/** Says how far it is after each hundred texts. */
function progressOn(say: (line: string) => void): (done: number, all: number) => void {
  return (done, all) => {
    if (done % 100 === 0 && done < all) say(`  ${done} of ${all}`);
  };
}
