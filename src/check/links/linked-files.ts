import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { linksIn } from '../../library/content/files.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

/**
 * Symbolic links in the content folder, which some programs call aliases.
 * Nothing follows them: what lies elsewhere is not read.
 */
export const linksInContent: FolderRule = {
  id: 'linked-files',
  severity: 'error',
  about: 'Files that are only links to something elsewhere on this machine',
  evenUnseen: true,
  check,
};

function check({ context: { content } }: FolderContext): Diagnostic[] {
  return content.links.map(asDiagnostic);
}

/**
 * The same in a folder that is published as it is, where what they lead to
 * would be published with it, hidden or not.
 *
 * @param folder An absolute path; it need not exist, and may be a link itself.
 * @param content The content folder, from which diagnostics name their files.
 */
export async function linksAmongPublished(folder: string, content: string): Promise<Diagnostic[]> {
  const links = (await isLink(folder)) ? [''] : await linksIn(folder);
  return links.map((link) => asDiagnostic(relative(content, join(folder, link)).split(sep).join('/')));
}

function asDiagnostic(file: string): Diagnostic {
  return {
    file,
    message:
      'This is only a link to something that lies elsewhere on this machine, and that may not go out with the blog.',
    help: 'Put the file itself here in its place, or take the link away.',
  };
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
