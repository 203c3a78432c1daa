import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { converse } from './ask.ts';
import { buildSite } from './build-site.ts';
import type { Command } from './command.ts';
import type { Environment } from './git.ts';
import { UserError } from './user-error.ts';
import { atTerminal } from './publish/at-terminal.ts';
import { codeOf } from './publish/publish.ts';
import type { PublishOptions } from './publish/options.ts';
import { runPublishing } from './publish/run-publishing.ts';

/** `npm run publish`: checks and builds the site, says what readers will see change, asks, and sends it to the host. */
export const run: Command = async (environment, root, now, out, args) => {
  const settings = readSettings(environment, root);
  const { dryRun, yes, anew } = switchesIn(args, environment);
  const conversation = converse();
  try {
    const publisher = atTerminal({ conversation, out, yes, folder: settings.content });
    const build: PublishOptions['build'] = (from, checked) => buildSite(from, root, now, out, checked);
    const job = { settings, root, environment, now, dryRun, yes, publisher, build };
    return codeOf(await runPublishing({ ...job, asker: conversation, anew }));
  } finally {
    conversation.end();
  }
};

/**
 * What was typed after the command. npm keeps `--dry-run` for itself when no
 * `--` stands before it, and says so in the environment: it must not be lost.
 */
function switchesIn(args: readonly string[], environment: Environment) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' }, where: { type: 'boolean' } },
    });
    const dryRun = values['dry-run'] === true || environment['npm_config_dry_run'] === 'true';
    return { dryRun, yes: values.yes === true, anew: values.where === true };
  } catch {
    throw new UserError(
      `"${args.join(' ')}" is nothing that this command knows.\nTo see what would be published, type: npm run publish -- --dry-run`,
    );
  }
}
