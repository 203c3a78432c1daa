import { join } from 'node:path';
import { readContent, type Content } from '../library/content/content.ts';
import { todayFrom } from '../library/content/today.ts';
import { urlsOf } from '../library/urls.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { readSettings } from '../settings.ts';
import { displayPath } from './display-path.ts';
import { converse, type Conversation } from './ask.ts';
import { tidied } from './ask/until.ts';
import { contextOf } from '../check/context.ts';
import type { Command } from './command.ts';
import { dayName, nameFrom, takenNames } from './new/name.ts';
import { askDescription, askName, askNotes, askTitle, askTopics } from './new/questions.ts';
import { writeDraft } from './new/write.ts';
import { UserError } from './user-error.ts';

/** `npm run new`: asks a few questions and writes a draft. What follows the command is taken for its title. */
export const run: Command = async (environment, root, now, out, args) => {
  const settings = readSettings(environment, root);
  const content = await readContent(settings.content);
  const today = todayFrom(settings, content.site?.timeZone, now);
  const conversation = converse();
  try {
    const file = await newDraft(content, today, conversation, out, args.join(' '));
    const address = content.site && urlsOf(content.site).post(file.replace(/^posts\/|\.mdx$/g, ''));
    out(`\nYour draft is ${displayPath(join(settings.content, file))}`);
    out(
      'Write in it with any program for plain text. It is a draft: it is not on the site before you say so.',
    );
    out(`To look at it, type: npm run dev${address ? `, and open http://localhost:4321${address}` : ''}`);
    return 0;
  } finally {
    conversation.end();
  }
};

/**
 * Asks for a new post and writes it. Nothing is written before the last answer.
 *
 * @param given A title that came with the command, or nothing.
 * @returns The file, from the content folder.
 * @throws {UserError} When there is no topic to choose from, or the person stopped.
 */
export async function newDraft(
  content: Content,
  today: CalendarDate,
  ask: Pick<Conversation, 'ask'>,
  out: (line: string) => void,
  given = '',
): Promise<string> {
  const topics = content.topics.map(({ id, title }) => ({ id, label: title }));
  if (topics.length === 0) {
    throw new UserError(
      'A post needs a topic, and none could be read from topics.yaml.\n"npm run check" says what to mend.',
    );
  }
  const isTaken = takenNames(contextOf(content, today));
  const title = await askTitle(ask, out, content.posts, tidied(given));
  const name =
    nameFrom(title, isTaken, content.site?.language, content.site?.addresses) ??
    (await askName(ask, out, isTaken, dayName(today, isTaken), content.site?.addresses));
  const answers = {
    title,
    topics: await askTopics(ask, out, topics),
    description: await askDescription(ask, out),
    notes: await askNotes(ask, out, content.words),
  };
  return writeDraft(content.folder, name, answers, today);
}
