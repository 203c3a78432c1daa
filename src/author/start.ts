import { readSite } from '../library/content/site.ts';
import { urlsOf } from '../library/urls.ts';
import { isSample } from '../schema/blank.ts';
import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';
import type { Command } from './command.ts';

/** `npm start`: builds the site and serves it on this machine, until it is stopped. */
export const run: Command = async (environment, root, now, out) => {
  const settings = readSettings(environment, root);
  const failed = await buildSite(settings, root, now, out);
  if (failed) return failed;
  const { site } = await readSite(settings.content);
  const { address } = await serve(settings.out, site ? urlsOf(site).home : '/', settings.port);
  out(`\nYour blog is ready: open ${address} in a browser. To stop it, press Ctrl and C here.`);
  if (site && isSample(site)) {
    out('This is the sample blog still. To make it yours, type: npm run setup');
  }
  return 0;
};
