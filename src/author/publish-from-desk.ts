import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import type { Command } from './command.ts';
import { withName } from './deploy/chosen.ts';
import { destinationOf } from './deploy/destination.ts';
import { readWhere } from './deploy/where.ts';
import { diskTrouble } from './disk-trouble.ts';
import { PlainError } from './plain-error.ts';
import { atDesk, type News } from './publish/at-desk.ts';
import { again } from './publish/obstacles.ts';
import { codeOf, publish, type Job } from './publish/publish.ts';

const nothing = () => undefined;

/**
 * What `npm run publish` does, for somebody at her desk: the preview starts it,
 * and hears and answers it over the channel between two processes of Node's.
 */
export const run: Command = async (environment, root, now) => {
  const settings = readSettings(environment, root);
  // Where the desk has closed its page meanwhile, nobody hears it, and nothing has failed.
  const send = (news: News) =>
    void (process.connected && process.send?.(news, undefined, undefined, nothing));
  const publisher = atDesk(send);
  process.on('message', (answer: unknown) => {
    publisher.answer(answer === 'yes');
  });
  process.on('disconnect', () => {
    publisher.leave();
  });
  const build: Job['build'] = (from, checked) => buildSite(from, root, now, publisher.out, checked);
  try {
    const where = await readWhere(settings.content);
    const destination = where && destinationOf(where, settings, environment);
    const named = destination ? await withName(settings.content, environment) : environment;
    const asked = { trial: false, sure: false, publisher, build, destination };
    const job = { settings, root, environment: named, now, ...asked };
    const how = await publish(job);
    send({ is: 'ended', how });
    return codeOf(how);
  } catch (error) {
    const known = error instanceof PlainError ? error.message : diskTrouble(error, root);
    if (known === undefined) throw error;
    send({ is: 'ended', how: 'failed', why: known.replaceAll(again, 'Then look again.') });
    return 1;
  } finally {
    if (process.connected) process.disconnect();
  }
};
