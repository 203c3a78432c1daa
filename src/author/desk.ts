import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';
import { claimDesk } from './preview/one-desk.ts';
import { onceAlone } from './preview/idle.ts';
import { openBrowser } from './preview/open-browser.ts';
import { startDev } from './preview/start-dev.ts';
import { onceStopped } from './preview/stopped.ts';

/**
 * `npm run desk`, which the launcher that setup makes runs: starts the preview,
 * or finds the one that runs, opens the desk in her browser, and ends by itself
 * when no page of it has been open for long.
 */
export const run: Command = async (environment, root, now, out) => {
  const settings = readSettings(environment, root);
  const claim = await claimDesk(settings.cache, settings.content);
  if ('desk' in claim) {
    await openBrowser(claim.desk, settings.cache, environment);
    out('It runs already. Your desk opens in your browser.');
    return 0;
  }
  try {
    out('Starting …');
    const preview = await startDev(settings, root, now, out);
    await claim.answersAt(preview.desk);
    const isOpen = await openBrowser(preview.desk, settings.cache, environment);
    out(isOpen ? '\nYour desk opens in your browser.' : `\nOpen your desk in a browser: ${preview.desk}`);
    out(
      'Keep this window while you work. To stop, close it; it ends by itself when the desk has been closed for long.',
    );
    await Promise.race([onceStopped(), onceAlone(preview.connections)]);
    await preview.stop();
  } finally {
    await claim.end();
  }
  process.exit(0);
};
