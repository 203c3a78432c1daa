import { isAbsolute, relative } from 'node:path';

/** A path as the author sees it: from the folder she is in, unless it lies elsewhere. */
export function displayPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
