import type { Settings } from '../settings.ts';

/** Hands the settings on to Astro's configuration, which reads them from the environment as a command does. */
export function telling(settings: Settings): void {
  process.env['BLOG_CONTENT'] = settings.content;
  process.env['BLOG_OUT'] = settings.out;
  if (settings.today !== undefined) process.env['BLOG_TODAY'] = settings.today;
  // Nobody watches: Astro's own counting of its users is off, here as everywhere.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
