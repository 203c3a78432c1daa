import { build } from 'astro';
import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';

/** One run of Astro, which a build starts by itself: `BLOG_PLAN` says what it renders, `BLOG_OUT` where to. */
export const run: Command = async (environment, root) => {
  // Without the build that asked for it nobody wants its pages, and the next build may be using the folder.
  const alone = () => process.exit(1);
  process.once('disconnect', alone);
  try {
    await build({ root, outDir: readSettings(environment, root).out, logLevel: 'error' });
    return 0;
  } finally {
    // What still connects it to the build would keep it from ending, also after a failure.
    process.off('disconnect', alone);
    process.disconnect?.();
  }
};
