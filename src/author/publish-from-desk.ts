import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import type { Command } from './command.ts';
import { troubleInWords } from './disk-trouble.ts';
import { askerOf, atDesk, type News } from './publish/at-desk.ts';
import { again } from './publish/obstacles.ts';
import { codeOf } from './publish/publish.ts';
import type { PublishOptions } from './publish/options.ts';
import { runPublishing } from './publish/run-publishing.ts';

const nothing = () => undefined;

/**
 * What `npm run publish` does, for somebody at her desk: the preview starts it,
 * and hears and answers it over the channel between two processes of Node's.
 */
export const run: Command = async (environment, root, now, _out, args) => {
  const settings = readSettings(environment, root);
  // Where the desk has closed its page meanwhile, nobody hears it, and nothing has failed.
  const send = (news: News) =>
    void (process.connected && process.send?.(news, undefined, undefined, nothing));
  const publisher = atDesk(send);
  process.on('message', (answer: unknown) => {
    publisher.answer(String(answer));
  });
  process.on('disconnect', () => {
    publisher.leave();
  });
  const build: PublishOptions['build'] = (from, checked) =>
    buildSite(from, root, now, publisher.out, checked);
  try {
    const anew = args.includes('--where');
    const asked = { dryRun: false, yes: false, anew, publisher, asker: askerOf(publisher), build };
    const how = await runPublishing({ settings, root, environment, now, ...asked });
    send({ is: 'ended', how });
    return codeOf(how);
  } catch (error) {
    const why = troubleInWords(error, root)
      .replaceAll(again, 'Then look again.')
      .replaceAll('Type: npm run publish', 'Look again.');
    send({ is: 'ended', how: 'failed', why });
    return 1;
  } finally {
    if (process.connected) process.disconnect();
  }
};
