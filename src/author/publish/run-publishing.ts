import type { Settings } from '../../settings.ts';
import type { Asker } from '../ask/pick.ts';
import { chosen, withName } from '../deploy/chosen.ts';
import { destinationOf } from '../deploy/destination.ts';
import { publish } from './publish.ts';
import type { PublishOptions, Outcome } from './options.ts';

/** What a publishing begins with, at the terminal or at the desk. */
export type Beginning = Omit<PublishOptions, 'destination'> & {
  readonly settings: Settings;
  /** Who says where the blog goes. */
  readonly asker: Asker;
  /** Whether that is asked whatever was said before. */
  readonly anew: boolean;
};

/**
 * Publishes: asks where the blog goes, the first time or when Git is not the
 * way after all, and does all the rest.
 *
 * @throws {UserError} With what is in the way, and what to type.
 */
export async function runPublishing({ asker, anew, ...job }: Beginning): Promise<Outcome> {
  const { settings, root, environment, publisher, dryRun, yes } = job;
  const asking = { settings, root, environment, conversation: asker, out: publisher.out };
  for (let again = anew; ; again = true) {
    const where = await chosen(asking, { anew: again, quiet: dryRun || yes });
    const destination = where && destinationOf(where, settings, environment);
    const named = destination ? await withName(settings.content, environment) : environment;
    const how = await publish({ ...job, environment: named, destination });
    if (how !== 'elsewhere') return how;
  }
}
