import { isError, blocksBuilding, blocksPublishing } from '../schema/diagnostic.ts';
import { readSettings, type Settings } from '../settings.ts';
import { converse } from './ask.ts';
import { displayPath } from './display-path.ts';
import { fix } from './fix/fix.ts';
import { offer } from './fix/offer.ts';
import { check, type Checked } from './checked.ts';
import type { Command } from './command.ts';
import type { Environment } from './git.ts';
import { UserError } from './user-error.ts';
import { givesSomethingNew } from './publish/new-to-readers.ts';
import { counted } from '../schema/explain/counted.ts';
import { painter, report } from './report.ts';
import { annotation } from './report/annotations.ts';
import { asJson } from './report/json.ts';
import { copiesElsewhere } from './withdrawn.ts';

const switches = ['--json', '--publishing', '--fix', '--yes'];

/**
 * `npm run check`: says what is to be mended, what might be, and what only the
 * author can answer. With `--json` it prints one JSON object and nothing else;
 * with `--fix` it first mends what can be mended in one way only.
 *
 * @returns The exit code, 1 when there are errors; with `--publishing` when
 *   the site cannot be made, or what is new to readers should not go out.
 * @throws {UserError} When something else was typed after its name.
 */
export const run: Command = async (environment, root, now, out, args) => {
  // npm keeps what follows no "--" for itself, and says so in the environment: it must not be lost.
  const mends = args.includes('--fix') || environment['npm_config_fix'] === 'true';
  refuseUnknown(args, mends);
  const publishing = args.includes('--publishing');
  const settings = readSettings(environment, root);
  const found = await check(settings, now);
  const mended = mends && (await fixed(found, settings, args.includes('--yes'), out));
  const checked = mended ? await check(settings, now) : found;
  const { content, diagnostics, today, notes, checklist } = checked;
  const { posts, pages } = content;
  const held = publishing && (await holds(checked, environment));
  const code = held || (!publishing && diagnostics.some(isError)) ? 1 : 0;
  const folder = displayPath(settings.content);
  if (args.includes('--json')) {
    out(asJson(diagnostics, folder, { today, posts: posts.length, pages: pages.length, notes, checklist }));
    return code;
  }
  if (diagnostics.length > 0) report(diagnostics, settings.content, out);
  else out(`Checked ${counted(posts.length, 'post')} and ${counted(pages.length, 'page')}: nothing to mend.`);
  if (publishing && diagnostics.some(blocksPublishing) && !diagnostics.some(blocksBuilding)) {
    out(held ? `\n${whatIsNewWaits}` : `\n${nothingWaits}`);
  }
  const offered = offer(diagnostics);
  if (offered) out(offered);
  const copies = copiesElsewhere(content, today);
  for (const note of copies ? [...notes, copies] : notes) out(`\n${note}`);
  if (checklist.length > 0) out(`\nBefore you publish:`);
  for (const question of checklist) out(`- ${question}`);
  if (environment['GITHUB_ACTIONS'] === 'true') {
    for (const diagnostic of diagnostics) out(annotation(diagnostic, folder));
  }
  return code;
};

const whatIsNewWaits =
  'This keeps what is new from going out. What you take down, hide or correct need not wait for it: "npm run publish" sends that alone, and "npm run build" makes the site all the same.';
const nothingWaits = 'None of this keeps back what readers have already. It keeps back what is new.';

/** Whether the site should not go out as it would be made now. */
async function holds(checked: Checked, environment: Environment): Promise<boolean> {
  const { diagnostics } = checked;
  if (diagnostics.some(blocksBuilding)) return true;
  return diagnostics.some(blocksPublishing) && givesSomethingNew(checked, environment);
}

function refuseUnknown(args: readonly string[], mends: boolean): void {
  const unknown = args.find((arg) => !switches.includes(arg));
  if (unknown !== undefined) {
    throw new UserError(
      `"npm run check" knows "--fix", "--json" and "--publishing", and "${unknown}" was typed.`,
    );
  }
  if (mends && args.includes('--json')) {
    throw new UserError('"--fix" asks, and "--json" is for programs. Type one of the two.');
  }
  if (args.includes('--yes') && !mends) {
    throw new UserError('"--yes" is the answer to what "--fix" asks. Type: npm run check -- --fix --yes');
  }
}

async function fixed(
  { diagnostics }: Checked,
  { content: folder }: Settings,
  yes: boolean,
  out: (line: string) => void,
): Promise<boolean> {
  const conversation = converse();
  try {
    const attended = process.stdin.isTTY && !yes;
    return await fix({ diagnostics, folder, conversation, attended, yes, out, paint: painter() });
  } finally {
    conversation.end();
  }
}
