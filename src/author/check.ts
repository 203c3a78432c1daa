import { readSettings } from '../settings.ts';
import { check } from './checked.ts';
import { counted, report } from './say.ts';
import type { Command } from './command.ts';

/** `npm run check`: says what is to be mended, or that nothing is. */
export const run: Command = async (environment, root, now, out) => {
  const settings = readSettings(environment, root);
  const { content, problems } = await check(settings, now);
  if (problems.length > 0) {
    report(problems, settings.content, out);
    return 1;
  }
  const { posts, pages } = content;
  out(`Checked ${counted(posts.length, 'post')} and ${counted(pages.length, 'page')}: nothing to mend.`);
  return 0;
};
