import { homedir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../library/content/content.ts';
import { todayFrom } from '../library/content/today.ts';
import { decorative } from '../schema/decorative.ts';
import { readSettings } from '../settings.ts';
import { displayPath } from './display-path.ts';
import { converse, type Conversation } from './ask.ts';
import { numbered } from './ask/choose.ts';
import { askUntil, textUpTo } from './ask/until.ts';
import type { Document } from '../library/content/document.ts';
import { contextOf, type CheckContext } from '../check/context.ts';
import type { Command } from './command.ts';
import { UserError } from './user-error.ts';
import { pathsMeant } from './photo/dropped.ts';
import { pictureLine } from './photo/line.ts';
import { ready } from './photo/ready.ts';
import { withProgress } from './progress.ts';
import { placePicture } from './photo/place.ts';
import { asOptions, textMeant, textsFor } from './photo/text.ts';
import { firstThere } from './is-there.ts';

type Ask = Pick<Conversation, 'ask'>;
type Out = (line: string) => void;
/** Finds the file that a typed path means, or none. */
type Find = (typed: string) => Promise<string | undefined>;

/** `npm run photo FILE POST`: brings a photograph in, made ready for the web, and says how to show it. */
export const run: Command = async (environment, root, now, out, args) => {
  const settings = readSettings(environment, root);
  const content = await readContent(settings.content);
  const context = contextOf(content, todayFrom(settings, content.site?.timeZone, now));
  // npm runs its scripts in the project's folder, and says in which one the person is.
  const from = environment['INIT_CWD'] ?? process.cwd();
  const find: Find = (typed) => firstThere(pathsMeant(typed, from, homedir(), process.platform));
  const conversation = converse();
  try {
    await bringIn(context, args, find, conversation, out);
    return 0;
  } finally {
    conversation.end();
  }
};

/**
 * Brings in one photograph. Nothing is written before the last answer.
 *
 * @param args The file and the post, as they came with the command; what is missing is asked for.
 * @throws {UserError} When there is no such picture, or the person stopped.
 */
export async function bringIn(
  context: CheckContext,
  args: readonly string[],
  find: Find,
  ask: Ask,
  out: Out,
): Promise<void> {
  const { path, post } = await askFile(args, find, ask, out);
  const picture = await withProgress(out, 'Making it ready', () => ready(path));
  const text = await askText(context, post, ask, out);
  out('\nWhat does it show, for those who cannot see it? One sentence.');
  out(`If it only decorates, type: ${decorative}`);
  const alt = await askUntil(ask, out, 'It shows: ', textUpTo(300, `Type a sentence, or "${decorative}".`));
  const caption = await askUntil(ask, out, 'A line under it (Enter for none): ', (line) =>
    line === '' ? { value: line } : textUpTo(300, '')(line),
  );
  const placed = await placePicture(context.content.folder, context.files, text, picture, alt);
  out(
    `\n${displayPath(join(context.content.folder, placed.file))} is ready: ${picture.width} × ${picture.height} pixels, ${sizeOf(picture.bytes)}.`,
  );
  picture.notes.forEach(out);
  out('The place, the day and the camera are taken out of it. Your own file is as it was.');
  out(
    `Put this line into ${displayPath(join(context.content.folder, text.file))}, with an empty line before and after it:`,
  );
  out(`\n${pictureLine(alt, placed.path, caption)}`);
}

/** The file, also when a path with spaces came apart into several words. */
async function askFile(
  args: readonly string[],
  find: Find,
  ask: Ask,
  out: Out,
): Promise<{ readonly path: string; readonly post: string }> {
  for (let count = args.length; count > 0; count -= 1) {
    const path = await find(args.slice(0, count).join(' '));
    if (path !== undefined) return { path, post: args.slice(count).join(' ') };
  }
  if (args.length > 0) {
    throw new UserError(
      `There is no file "${args[0]}".\nDrag the photograph into this window instead of typing its name.`,
    );
  }
  out('Drag the photograph into this window, and press Enter.');
  for (;;) {
    const typed = await ask.ask('The photograph: ');
    const path = await find(typed);
    if (path !== undefined) return { path, post: '' };
    out(typed.trim() === '' ? '  A file is needed here.' : `  There is no file "${typed.trim()}".`);
  }
}

async function askText(context: CheckContext, given: string, ask: Ask, out: Out): Promise<Document> {
  const texts = textsFor(context);
  const meant = given === '' ? undefined : textMeant(texts, given);
  if (meant) return meant;
  if (given !== '') out(`There is no post "${given}".`);
  out('\nWhich post is it for?');
  numbered(asOptions(texts.slice(0, 9))).forEach(out);
  return askUntil(ask, out, 'A number, or the name of another: ', (typed) => {
    const text = typed === '' ? undefined : textMeant(texts, typed);
    return text
      ? { value: text }
      : { again: 'There is no such post. Type a number, or the name of its file.' };
  });
}

function sizeOf(bytes: Buffer): string {
  return bytes.length < 1_000_000
    ? `${Math.max(1, Math.round(bytes.length / 1000))} KB`
    : `${(bytes.length / 1_000_000).toFixed(1)} MB`;
}
