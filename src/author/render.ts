import { dirname } from 'node:path';
import { build } from 'astro';
import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';
import { diskTrouble } from './disk-trouble.ts';
import { PlainError } from './plain-error.ts';

/** One run of Astro, which a build starts by itself: `BLOG_PLAN` says what it renders, `BLOG_OUT` where to. */
export const run: Command = async (environment, root) => {
  // Without the build that asked for it nobody wants its pages, and the next build may be using the folder.
  const alone = () => process.exit(1);
  process.once('disconnect', alone);
  const { out } = readSettings(environment, root);
  try {
    await build({ root, outDir: out, logLevel: 'error' });
  } catch (error) {
    const trouble = diskTrouble(error, dirname(out));
    throw trouble === undefined ? error : new PlainError(trouble);
  } finally {
    // Whoever listens for the end of a connection does not end before it.
    process.off('disconnect', alone);
    process.disconnect?.();
  }
  return 0;
};
