import { dev } from 'astro';
import { urlsOf } from '../library/urls.ts';
import { readSettings } from '../settings.ts';
import { environmentFrom } from './astro-environment.ts';
import { check } from './checked.ts';
import { reportErrors } from './say.ts';
import type { Command } from './command.ts';

/** `npm run dev`: a live preview with drafts, which follows each save. */
export const run: Command = async (environment, root, now, out) => {
  const settings = readSettings(environment, root);
  const { content, problems } = await check(settings, now);
  reportErrors(problems, settings.content, out);
  if (!content.site) {
    out('The preview cannot start before site.yaml is mended.');
    return 1;
  }
  Object.assign(process.env, environmentFrom(settings));
  const server = await dev({ root, logLevel: 'warn', server: { port: 4321 } });
  out(`\nThe preview, drafts included: http://localhost:${server.address.port}${urlsOf(content.site).home}`);
  out('It follows each save. To stop it, press Ctrl and C here.');
  return 0;
};
