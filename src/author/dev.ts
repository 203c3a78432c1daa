import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';
import { startDev } from './preview/start-dev.ts';
import { onceStopped } from './preview/stopped.ts';

/**
 * `npm run dev`: a live preview with drafts, which follows each save, and in
 * which a mistake shows what to mend in place of its page. As `npx astro dev`, in fewer words.
 */
export const run: Command = async (environment, root, now, out) => {
  const preview = await startDev(readSettings(environment, root), root, now, out);
  out(`\nThe preview, drafts included: ${preview.home}`);
  if (preview.isSample) out('This is the sample blog still. Your desk opens where you make it yours.');
  out(`Your desk: ${preview.desk}`);
  out('It follows each save. To stop it, press Ctrl and C here.');
  await onceStopped();
  await preview.stop();
  process.exit(0);
};
