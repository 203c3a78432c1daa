import { readContent } from '../library/content/content.ts';
import { todayFrom } from '../library/content/today.ts';
import { readSettings } from '../settings.ts';
import { converse } from './ask.ts';
import type { Command } from './command.ts';
import { linesToLookUp } from './lines/groups.ts';
import { lookUp } from './lines/look-up.ts';
import { linesFile } from './lines/write-days.ts';
import { UserError } from './user-error.ts';

/** `npm run lines`: goes through the help lines, and writes the day beside each that is still right. */
export const run: Command = async (environment, root, now, out, args) => {
  const settings = readSettings(environment, root);
  const { lines, site } = await readContent(settings.content);
  const today = todayFrom(settings, site?.timeZone, now);
  const groups = linesToLookUp(lines, site?.region, today, args.includes('--all'));
  if (lines.length === 0) {
    throw new UserError(`No help line could be read from ${linesFile}.\n"npm run check" says what to mend.`);
  }
  if (groups.length === 0) {
    out('Every help line of your own region was looked up within the last month.');
    out('To go through all of them, those of other countries too, type: npm run lines -- --all');
    return 0;
  }
  const conversation = converse();
  try {
    await lookUp(settings.content, groups, today, conversation, out);
    return 0;
  } finally {
    conversation.end();
  }
};
