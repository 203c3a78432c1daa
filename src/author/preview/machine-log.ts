import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** What Astro last failed with: for the page that says so, and not for the author's terminal. */
let last = '';

/** The last failure, its first line first; empty when there was none. */
export function lastFailure(): string {
  return last;
}

/** A place for Astro's messages, in which traces of the machinery disappear from the author's sight. */
export default function destination(): AstroLoggerDestination {
  return {
    write({ level, message }: AstroLoggerMessage) {
      if (level === 'error') last = message;
    },
  };
}
