import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a terminal may mean by a path that was dropped into it, likeliest
 * first: as it is, without quotes, without the backslashes before spaces, as
 * the address of a file, and in the home folder.
 *
 * @param typed The line, or the word, as it arrived.
 * @param from The folder in which the person is.
 * @param home The person's own folder.
 * @param platform `process.platform`: on Windows a backslash parts folders.
 */
export function pathsMeant(typed: string, from: string, home: string, platform: string): string[] {
  const line = typed.trim();
  const [, quoted] = /^(?:&\s*)?'(.*)'$/s.exec(line) ?? /^(?:&\s*)?"(.*)"$/s.exec(line) ?? [];
  // A quotation mark within single quotes is written '\'' by terminals.
  const bare = quoted?.replaceAll("'\\''", "'") ?? line;
  const unescaped = platform === 'win32' ? bare : bare.replace(/\\(.)/gs, '$1');
  const readings = [line, bare, unescaped, fromUrl(bare)].filter((one) => one !== undefined && one !== '');
  const paths = readings.flatMap((one) => (one ? [one.replace(/^~(?=[/\\])/, home)] : []));
  return [...new Set(paths.map((path) => (isAbsolute(path) ? path : resolve(from, path))))];
}

function fromUrl(text: string): string | undefined {
  if (!/^file:/i.test(text)) return undefined;
  try {
    // Another computer's name before the path, as some desktops write it, is this one's.
    return fileURLToPath(text.replace(/^file:\/\/[^/]+\//i, 'file:///'));
  } catch {
    return undefined;
  }
}
