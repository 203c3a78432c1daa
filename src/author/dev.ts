import { setTimeout as wait } from 'node:timers/promises';
import { dev } from 'astro';
import { configuration } from '../configuration.ts';
import { readSite } from '../library/content/site.ts';
import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';
import { isBlank } from '../schema/blank.ts';
import { quietly } from './machine-log.ts';
import { previewUrls } from './preview/affected.ts';
import { onceStopped } from './preview/stopped.ts';
import { deskKey, keyInAddress } from './preview/write/key.ts';

const sampleStill = 'This is the sample blog still. Your desk opens where you make it yours.';

/** How long Astro's server may take to end, in milliseconds: it waits for what it is putting together. */
const longestStop = 5_000;

/**
 * `npm run dev`: a live preview with drafts, which follows each save, and in
 * which a mistake shows what to mend in place of its page. As `npx astro dev`, in fewer words.
 */
export const run: Command = async (environment, root, now, out) => {
  const settings = readSettings(environment, root);
  // Some machines say "production" to all programs, and Astro would render no page for a preview.
  process.env['NODE_ENV'] = 'development';
  const start = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - start);
  const server = await dev({
    ...configuration(settings, root, { now: clock, out, programStays: true }),
    configFile: false,
    ...quietly,
  });
  const { port } = server.address;
  const files = await readSite(settings.content);
  const urls = previewUrls(files);
  const isSample = files.site !== undefined && isBlank(files.site.author.name);
  const at = (path: string) => new URL(path, `http://localhost:${port}`).href;
  // Astro puts the first page together while the author's browser opens.
  void fetch(at(urls.home)).catch(() => undefined);
  out(`\nThe preview, drafts included: ${at(urls.home)}`);
  const key = new URLSearchParams({ [keyInAddress]: await deskKey(settings.cache) }).toString();
  if (isSample) out(sampleStill);
  out(`Your desk: ${at(isSample ? urls.desk.setup() : urls.desk.list())}?${key}`);
  out('It follows each save. To stop it, press Ctrl and C here.');
  await onceStopped();
  // Each save was written at once; a page that is still being put together holds nobody up.
  await Promise.race([server.stop(), wait(longestStop)]);
  process.exit(0);
};
