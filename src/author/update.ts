import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { converse } from './ask.ts';
import { askUntil, yesOrNo } from './ask/until.ts';
import type { Command } from './command.ts';
import type { Environment } from './git.ts';
import { UserError } from './user-error.ts';
import { undo } from './update/undo.ts';
import { update } from './update/update.ts';

/** `npm run update`: brings a newer version of the program, says what changes, asks, tries it out, and puts it in place. */
export const run: Command = async (environment, root, _now, out, args) => {
  const { typed, back, dryRun, yes } = switchesIn(args, environment);
  if (back) {
    await undo(root, environment, out);
    return 0;
  }
  const settings = readSettings(environment, root);
  const conversation = converse();
  const question = '\nTry it out with your writing, and put it in place if all goes well? (yes or no) ';
  const agrees = async () => {
    const agreed = yes || (await askUntil(conversation, out, question, yesOrNo));
    // From here on Ctrl and C is the terminal's again.
    conversation.end();
    return agreed;
  };
  // npm runs its scripts in the project's folder, and says in which one the person is.
  const from = environment['INIT_CWD'] ?? process.cwd();
  try {
    await update({ settings, root, environment, typed, from, dryRun, out, agrees });
    return 0;
  } finally {
    conversation.end();
  }
};

/** What was typed after the command. npm keeps `--dry-run` for itself when no `--` stands before it. */
function switchesIn(args: readonly string[], environment: Environment) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' }, undo: { type: 'boolean' } },
    });
    const dryRun = values['dry-run'] === true || environment['npm_config_dry_run'] === 'true';
    // A path with spaces comes in several words.
    const typed = positionals.join(' ') || undefined;
    return { typed, back: values.undo === true, dryRun, yes: values.yes === true };
  } catch {
    throw new UserError(
      `"${args.join(' ')}" is nothing that this command knows.\nTo see what a newer version would change, type: npm run update -- --dry-run`,
    );
  }
}
