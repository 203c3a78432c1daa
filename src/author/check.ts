import { readSettings } from '../settings.ts';
import { check } from './checked.ts';
import { counted, report } from './say.ts';

/**
 * `npm run check`: says what is to be mended, or that nothing is.
 *
 * @param root The project's folder.
 * @param out Prints a line.
 * @returns The exit code: 1 when there is something to mend.
 */
export async function run(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  now: Date,
  out: (line: string) => void,
): Promise<number> {
  const settings = readSettings(environment, root);
  const { content, problems } = await check(settings, now);
  if (problems.length > 0) {
    report(problems, settings.content, out);
    return 1;
  }
  const { posts, pages } = content;
  out(`Checked ${counted(posts.length, 'post')} and ${counted(pages.length, 'page')}: nothing to mend.`);
  return 0;
}
