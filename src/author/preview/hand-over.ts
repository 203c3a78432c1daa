import type { IncomingMessage } from 'node:http';
import type { Preview } from './preview.ts';

/** Astro's name for what a server hands to a page. */
const locals = Symbol.for('astro.locals');

/** Hands a page of the desk what it shows, as its `Astro.locals`. */
export function handToPage(request: IncomingMessage, shown: Partial<App.Locals>): void {
  Reflect.set(request, locals, shown);
}

/**
 * Has Astro make a page of the desk whose forms are sent to the page itself.
 *
 * @param next Has Astro make it.
 * @param shownNow What it shows, asked for once the author's files are read.
 * @returns Whether there is one: without site.yaml what is to be mended is shown in its place, as everywhere.
 */
export async function makePage(
  request: IncomingMessage,
  preview: Preview,
  next: () => void,
  shownNow: () => Promise<Partial<App.Locals>>,
): Promise<boolean> {
  await preview.read();
  if (!preview.content?.site) return false;
  handToPage(request, await shownNow());
  // In answer to a form Astro makes the same page, with what was typed.
  request.method = 'GET';
  next();
  return true;
}
