import { isAbsolute, relative, resolve } from 'node:path';
import { isCalendarDate, type CalendarDate } from './schema/calendar-date.ts';

/** Where the author's files are, where the site goes, and which day it is taken to be. */
export interface Settings {
  /** The content folder, an absolute path. From `BLOG_CONTENT`, else `content`. */
  readonly content: string;
  /** The folder whose files are published beside the pages, an absolute path. From `BLOG_PUBLIC`, else `public`. */
  readonly publicFiles: string;
  /** The folder of the finished site, an absolute path. From `BLOG_OUT`, else `dist`. */
  readonly out: string;
  /** From `BLOG_TODAY`; when absent, the day is the clock's, in the site's time zone. */
  readonly today: CalendarDate | undefined;
  /** Where what may be used again is kept between builds, an absolute path. From `BLOG_CACHE`, else `node_modules/.cache`. */
  readonly cache: string;
  /**
   * The first port that `npm run dev` and `npm start` try; the next free one is taken. 0 lets the system
   * choose. From `BLOG_PORT`, else 4321.
   */
  readonly port: number;
}

/**
 * @param environment The process's environment.
 * @param root The project's folder, from which relative paths start.
 * @throws {SettingsError} When `BLOG_TODAY` is no day, `BLOG_PORT` no port, or `BLOG_OUT` would replace the author's files.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Settings {
  const today = environment['BLOG_TODAY'] || undefined;
  if (today !== undefined && !isCalendarDate(today)) {
    throw new SettingsError(
      `BLOG_TODAY is "${today}", which is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.`,
    );
  }
  const content = resolve(root, environment['BLOG_CONTENT'] || 'content');
  const publicFiles = resolve(root, environment['BLOG_PUBLIC'] || 'public');
  const out = resolve(root, environment['BLOG_OUT'] || 'dist');
  // The output folder is replaced whole: nothing that is somebody's work may lie in it.
  if (
    [root, content, publicFiles].some((kept) => contains(out, kept)) ||
    [content, publicFiles].some((kept) => contains(kept, out))
  ) {
    throw new SettingsError(
      `BLOG_OUT is "${out}", and a build replaces that folder whole, with what you wrote in it. Choose a folder of its own, for example dist.`,
    );
  }
  const cache = resolve(root, environment['BLOG_CACHE'] || 'node_modules/.cache');
  const port = readPort(environment['BLOG_PORT'] || '4321');
  return { content, publicFiles, out, today, cache, port };
}

function readPort(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new SettingsError(
    `BLOG_PORT is "${typed}", which is not a port. Write a number from 0 to 65535, for example 4321.`,
  );
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

/** A setting that cannot be used; its message is for the person who set it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
