import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listAllFiles } from './files.ts';

/** A file that is published beside the pages. */
export interface PublicFile {
  /** From its folder, with forward slashes. */
  readonly path: string;
  /** Why it is published as it is, whatever it tells; absent when nobody said. */
  readonly keep?: string;
}

/** What lies in the folder whose files are published beside the pages. */
export interface PublicFiles {
  readonly files: readonly PublicFile[];
  /** Hidden files, of which only a few are meant for readers or hosts. */
  readonly hidden: readonly string[];
  /** Reasons that stand beside no file. */
  readonly strayReasons: readonly string[];
}

/**
 * What macOS, Windows and editors leave in folders, by the names that they give it: Finder's `.DS_Store` lists
 * every file that ever lay there, `._photo.jpg` says where a photograph came from, `post.md~` is a text as it was.
 */
const leftover =
  /(?:^|\/)(?:\.DS_Store|\._[^/]*|\.localized|\.gitkeep|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$[^/]*|[^/]*~|[^/]*\.sw[op])$/i;

/**
 * Hidden files that hosts look for: GitHub Pages, servers, Codeberg; and what others look for under a name of their
 * own (RFC 8615).
 */
const meant = /^(?:\.nojekyll|\.htaccess|\.domains|\.well-known\/[^.].*)$/;

/** A reason beside a file; editors may add an ending of their own. */
const reason = /\.keep(?:\.txt)?$/i;

/**
 * Lists the files that are published beside the pages.
 *
 * @param folder An absolute path; one that does not exist has none.
 */
export async function readPublicFiles(folder: string): Promise<PublicFiles> {
  const all = (await listAllFiles(folder)).filter((path) => !leftover.test(path));
  const reasons = all.filter((path) => reason.test(path));
  const rest = all.filter((path) => !reason.test(path));
  const kept = new Map<string, string>();
  for (const path of reasons) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => '');
    kept.set(path.replace(reason, ''), text.replace(/^\uFEFF/, '').trim());
  }
  const hidden = rest.filter((path) => isHidden(path) && !kept.get(path));
  const files = rest.filter((path) => !hidden.includes(path));
  return {
    files: files.map((path) => ({ path, ...(kept.has(path) && { keep: kept.get(path) ?? '' }) })),
    hidden,
    strayReasons: reasons.filter((path) => !rest.includes(path.replace(reason, ''))),
  };
}

/** Whether a file, or a folder above it, is not seen in most programs, and hosts do not ask for it by that name. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path) && !meant.test(path);
}
