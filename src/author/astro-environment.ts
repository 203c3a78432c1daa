import type { Settings } from '../settings.ts';

/** The settings as Astro's configuration reads them: from the environment, as a command does. */
export function environmentFrom(settings: Settings): Record<string, string> {
  const { content, out, today, cache, plan } = settings;
  return {
    BLOG_CONTENT: content,
    BLOG_OUT: out,
    BLOG_CACHE: cache,
    ...(today !== undefined && { BLOG_TODAY: today }),
    ...(plan !== undefined && { BLOG_PLAN: plan }),
    // Nobody watches: Astro's own counting of its users is off, here as everywhere.
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
