import { keepsFromPublishing, kindOf, type Problem } from '../schema/problem.ts';
import { readSettings } from '../settings.ts';
import { check } from './checked.ts';
import { PlainError } from './plain-error.ts';
import { asSeen } from './as-seen.ts';
import { keptCopies } from './withdrawn.ts';
import { counted, report } from './say.ts';
import { annotation } from './say/annotations.ts';
import { asJson } from './say/json.ts';
import type { Command } from './command.ts';

/**
 * `npm run check`: says what is to be mended, what might be, and what only the
 * author can answer. With `--json` it prints one JSON object and nothing else.
 *
 * @returns The exit code, 1 when there are errors; with `--publishing` also
 *   when something else keeps the blog from being published.
 * @throws {PlainError} When something else was typed after its name.
 */
export const run: Command = async (environment, root, now, out, args) => {
  const unknown = args.find((arg) => arg !== '--json' && arg !== '--publishing');
  if (unknown !== undefined) {
    throw new PlainError(`"npm run check" knows "--json" and "--publishing", and "${unknown}" was typed.`);
  }
  const fails = args.includes('--publishing') ? keepsFromPublishing : isError;
  const settings = readSettings(environment, root);
  const { content, problems, today, notes, checklist } = await check(settings, now, root);
  const { posts, pages } = content;
  const code = problems.some(fails) ? 1 : 0;
  const folder = asSeen(settings.content);
  if (args.includes('--json')) {
    const found = { today, posts: posts.length, pages: pages.length, notes, checklist };
    out(asJson(problems, folder, found));
    return code;
  }
  if (problems.length > 0) report(problems, settings.content, out);
  else out(`Checked ${counted(posts.length, 'post')} and ${counted(pages.length, 'page')}: nothing to mend.`);
  const copies = keptCopies(content, today);
  for (const note of copies ? [...notes, copies] : notes) out(`\n${note}`);
  if (checklist.length > 0) out(`\nBefore you publish:`);
  for (const question of checklist) out(`- ${question}`);
  if (environment['GITHUB_ACTIONS'] === 'true') {
    for (const problem of problems) out(annotation(problem, folder));
  }
  return code;
};

function isError(problem: Problem): boolean {
  return kindOf(problem) === 'error';
}
