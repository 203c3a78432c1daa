import { readSettings } from '../settings.ts';
import { displayPath } from './display-path.ts';
import { converse } from './ask.ts';
import type { Command } from './command.ts';
import { UserError } from './user-error.ts';
import { askSamples, askSite, askTopics } from './setup/at-terminal.ts';
import { bringBack } from './setup/bring-back.ts';
import { makeLauncherFor } from './setup/launcher-for.ts';
import { readSaid } from './setup/site-file.ts';

/**
 * `npm run setup`: asks what the blog has to know of its author, a few things
 * at a time, and keeps each answer at once. With `-- --samples` it only brings
 * the samples back that were put aside. The desk asks the same.
 */
export const run: Command = async (environment, root, _now, out, args) => {
  const { content } = readSettings(environment, root);
  if (args.includes('--samples')) {
    const left = await bringBack(content);
    out(left.length === 0 ? 'The samples are back.' : `The samples are back. Aside stay: ${left.join(', ')}`);
    return 0;
  }
  if (args.length > 0) throw new UserError(`"${args.join(' ')}" is nothing that this command knows.`);
  const conversation = converse();
  try {
    out('A few questions, the same as on your desk. Each answer is kept at once: Ctrl and C stops, and');
    out('"npm run setup" goes on another day. Enter leaves what stands there.');
    await askSite(content, conversation, out);
    await askSamples(content, conversation, out);
    await askTopics(content, conversation, out);
    const { title } = await readSaid(content);
    const launcher = await makeLauncherFor(content, root);
    if (launcher !== undefined) out(`\nTo work without a terminal, open “${launcher}” in the blog’s folder.`);
    out(
      `\n“${typeof title === 'string' ? title : 'The blog'}” is yours. Its pages are in ${displayPath(content)}/pages:`,
    );
    out('what stands behind a ✎ is for you to fill in. To write, type: npm run dev');
    return 0;
  } finally {
    conversation.end();
  }
};
