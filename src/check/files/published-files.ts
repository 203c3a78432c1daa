import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isHidden, readPublicFiles, type PublicFile } from '../../library/content/public-files.ts';
import { hostsPlace } from '../../schema/host-places.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { tellingOf } from './tells.ts';
import { needlessReason, orKeep, whatIsWrong, withoutReason } from './file-words.ts';
import { howToMend } from './published-mends.ts';

/** Larger than what a host takes, and than can be looked at. GitHub takes 100 megabytes, Cloudflare Pages 25. */
const mostBytes = 300_000_000;

/** What the author is told of the files that are published beside the pages. */
export interface PublishedFiles {
  readonly diagnostics: readonly Diagnostic[];
  /** What a build does with some of them, each a sentence. */
  readonly notes: readonly string[];
}

/**
 * Looks at every file that is published beside the pages: what tells more than it shows is published without that
 * where it can be taken out, and has to be mended or kept with a reason where it cannot.
 *
 * @param folder Their folder, an absolute path; it need not exist.
 * @param content The content folder, from which diagnostics name their files.
 * @param addressOf The address that a file gets, from the root of the host.
 */
export async function publishedFiles(
  folder: string,
  content: string,
  addressOf: (path: string) => string = (path) => `/${path}`,
): Promise<PublishedFiles> {
  const { files, hidden, strayReasons } = await readPublicFiles(folder);
  const named = (path: string) => relative(content, join(folder, path)).split(sep).join('/');
  const diagnostics: Diagnostic[] = [
    ...hidden.map((path) => ({ file: named(path), ...hiddenFile(path) })),
    ...strayReasons.map((path) => ({ file: named(path), ...strayReason() })),
    ...files.flatMap(({ path }) => {
      const address = addressOf(path);
      const theirs = hostsPlace(address);
      return theirs === undefined ? [] : [{ file: named(path), ...atHostsPlace(address, theirs) }];
    }),
  ];
  const clean: string[] = [];
  for (const file of files) {
    const verdict = await look(join(folder, file.path), file);
    if (typeof verdict === 'string') clean.push(`${file.path} (${verdict})`);
    else if (verdict) diagnostics.push({ file: named(file.path), ...verdict });
  }
  return { diagnostics, notes: clean.length > 0 ? [noteOn(clean)] : [] };
}

type Verdict = Omit<Diagnostic, 'file'>;

/** What is wrong with a file; what it tells, in words, where a build takes that out; nothing where it tells nothing. */
async function look(place: string, { path, keep }: PublicFile): Promise<Verdict | string | undefined> {
  if (keep === '') return withoutReason(path);
  if ((await stat(place)).size > mostBytes) return keep === undefined ? tooLarge(path) : undefined;
  const bytes = await readFile(place);
  const { inspect, isClean } = await import('../../media/inspect.ts');
  const inspection = await inspect(bytes);
  if (isClean(inspection)) return keep === undefined || isHidden(path) ? undefined : needlessReason(path);
  if (keep !== undefined) return undefined;
  const { cleaned } = await import('../../media/clean.ts');
  if (await cleaned(bytes, inspection.kind)) return tellingOf(inspection);
  return { message: whatIsWrong('This file', inspection), help: `${howToMend(inspection)} ${orKeep(path)}` };
}

function hiddenFile(path: string): Verdict {
  const part = path.split('/').find((name) => name.startsWith('.')) ?? path;
  return {
    message: `Its name begins with a dot ("${part}"), so that it is not seen in the folder, and it would be published all the same.`,
    help: `If it belongs on the site, give it a name without the dot; if not, take it away. ${orKeep(path)}`,
  };
}

function atHostsPlace(address: string, theirs: string): Verdict {
  return {
    message: `Its address would be ${address}, and there ${theirs}: on such a host nobody would ever see it.`,
    help: 'Put it into a folder of another name.',
  };
}

function tooLarge(path: string): Verdict {
  return {
    message:
      'This file is larger than 300 megabytes: few hosts take it, and it is not looked at for what else it tells.',
    help: `Make it smaller, or put it where large files belong and link to it. ${orKeep(path)}`,
  };
}

function strayReason(): Verdict {
  return {
    severity: 'warning',
    message: 'This says why a file is published as it is, and there is no such file beside it.',
    help: 'Take it away, or name it after the file, with ".keep" at the end.',
  };
}

function noteOn(files: readonly string[]): string {
  const shown = files.slice(0, 8);
  const more = files.length - shown.length;
  return [
    'Files in "public" that are published without what they tell besides; your own stay as they are:',
    ...shown.map((file) => `  ${file}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
