import { build } from 'astro';
import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';

/** One run of Astro, which a build starts by itself: `BLOG_PLAN` says what it renders, `BLOG_OUT` where to. */
export const run: Command = async (environment, root) => {
  await build({ root, outDir: readSettings(environment, root).out, logLevel: 'error' });
  return 0;
};
