import type { IncomingMessage } from 'node:http';

/** Astro's name for what a server hands to a page. */
const locals = Symbol.for('astro.locals');

/** Hands a page of the desk what it shows, as its `Astro.locals`. */
export function handToPage(request: IncomingMessage, shown: Partial<App.Locals>): void {
  Reflect.set(request, locals, shown);
}
