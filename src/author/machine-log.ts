import { fileURLToPath } from 'node:url';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** Where the last failure is kept: Astro loads this file twice, once beside its pages. */
const place = Symbol.for('blog.failure');

/** What Astro last failed with, for the page that says so; empty when it did not. */
export function lastFailure(): string {
  const last: unknown = Reflect.get(globalThis, place);
  return typeof last === 'string' ? last : '';
}

/** Has Astro write here instead of into the author's terminal: part of its configuration. */
export const quietly = {
  logger: { entrypoint: fileURLToPath(import.meta.url) },
  logLevel: 'error',
} as const;

/** A place for Astro's messages, in which traces of the machinery disappear from the author's sight. */
export default function destination(): AstroLoggerDestination {
  return {
    write({ level, message }: AstroLoggerMessage) {
      if (level === 'error') Reflect.set(globalThis, place, message);
    },
  };
}
