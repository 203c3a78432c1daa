import { posix } from 'node:path';
import { idOf } from '../../library/content/document.ts';
import { urlsOf } from '../../library/urls.ts';
import { nameOf } from '../../schema/nearest.ts';
import { hostsPlace } from '../../schema/host-places.ts';
import { requiredPages, reservedPages } from '../../schema/page.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { nameRefused } from '../../schema/slug.ts';
import { decodedPart } from '../../schema/decoded.ts';
import { isLeftBehind } from './conflict-copies.ts';
import type { CheckContext } from '../context.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const text = /\.(?:mdx?|markdown|mdown)(?:\.txt)?$/i;
const document = /\.(?:txt|rtf|docx?|odt|pages|html?)$/i;

/** Files that were meant to be read, and never would be. */
export const strayFiles: FolderRule = {
  id: 'stray-files',
  severity: 'error',
  about: 'Files that were meant to be read, and never would be',
  evenUnseen: true,
  check: checkStrayFiles,
};

function checkStrayFiles({ context: { files, documents, content } }: FolderContext): Diagnostic[] {
  const { site } = content;
  const free = freeNames(files);
  const found = [...files].flatMap((file): Diagnostic[] => {
    const read = /^(?:posts|pages)\//.test(file);
    if (/(?:^|\/)readme\.md$/i.test(file) || (read && /\.mdx?$/.test(file)) || isLeftBehind(file)) return [];
    if (!read && text.test(file)) {
      const message = 'This file is never read: it lies in neither "posts" nor "pages".';
      return [
        { file, message, help: `Move it to ${free(`posts/${readable(posix.basename(file), site)}`, file)}` },
      ];
    }
    // In the folder of a text, notes may lie beside it.
    const isStray = document.test(file) && file.split('/').length === 2 && !isNamed(file, documents);
    if (!text.test(file) && !isStray) return [];
    const name = free(`${posix.dirname(file)}/${readable(posix.basename(file), site)}`, file);
    const message =
      'This file is never read: the name of a post or page ends in ".mdx" or ".md", in small letters.';
    const help = text.test(file)
      ? `Rename it to ${name}`
      : `If it is to be read, save it as plain text under the name ${name}\nIf it is not, move it to another folder.`;
    return read ? [{ file, message, help }] : [];
  });
  // What nobody reads stops nothing but what is new: its author may think that it is read.
  return found.map((diagnostic): Diagnostic => ({ ...diagnostic, blocks: 'publishing' }));
}

/** Whether a text names a file, as it does that hands it to readers. */
function isNamed(file: string, documents: CheckContext['documents']): boolean {
  const name = posix.basename(file).normalize();
  const plain = (body: string) => body.replace(/(?:%[\da-f]{2})+/gi, decodedPart).normalize();
  return documents.some(({ body }) => body !== undefined && plain(body).includes(name));
}

/** A name that a post or page can have, from that of any text. */
function readable(name: string, site: CheckContext['content']['site']): string {
  const stem = name.replace(text, '').replace(document, '');
  return `${nameOf(stem, site?.language, site?.addresses) || 'a-text'}${/\.md$/i.test(name) ? '.md' : '.mdx'}`;
}

/** Names that cannot become an address. */
export const fileNames: FolderRule = {
  id: 'file-names',
  severity: 'error',
  about: 'Names that cannot become an address',
  check: checkFileNames,
};

function checkFileNames({ context: { documents, files, content } }: FolderContext): Diagnostic[] {
  const letters = content.site?.addresses;
  const urls = urlsOf(content.site ?? { address: 'https://example.org/' });
  const free = freeNames(files);
  const days = new Map(content.posts.map(({ file, data }) => [file, data.pubDate]));
  const languages = new Map(
    [...content.posts, ...content.pages].map(({ file, data }) => [file, data.language]),
  );
  return documents.flatMap(({ file, id, kind }) => {
    // Letters that no address can hold leave nothing: then the day is the name, as with "npm run new".
    const day = days.get(file);
    const language = languages.get(file) ?? content.site?.language;
    const mended = () =>
      id
        .split('/')
        .map((part) => nameOf(part, language, letters))
        .join('-')
        .replace(/^-+|-+$/g, '') || (day ? `post-${day}` : `a-${kind}`);
    // A Mac may take the letters of a file's name apart.
    const called = (name: string) => free(file.normalize('NFC').replace(id, name), file);
    const refused = nameRefused(id, letters);
    if (refused !== undefined) {
      const message = id.includes('/')
        ? 'This file lies one folder too deep. A folder of its own holds one text, named "index.mdx", and its pictures.'
        : `The name "${id}" becomes the address. It ${refused}.`;
      return [{ file, message, help: `Rename it to ${called(mended())}` }];
    }
    if (kind === 'post' && /^\d{4}$/.test(id)) {
      const message = `The address of this post would be that of the list of all writing from ${id}.`;
      const help = `Give it a longer name, such as ${called(`the-year-${id}`)}`;
      return [{ file, message, help }];
    }
    if (kind === 'page' && reservedPages.includes(id)) {
      const message = `"${id}" is an address that the blog uses itself.`;
      const help = `Give the page another name, such as ${called(`about-${id}`)}`;
      return [{ file, message, help }];
    }
    const address = urls.page(id);
    const theirs = kind === 'page' ? hostsPlace(address) : undefined;
    if (theirs !== undefined) {
      const message = `At ${address} ${theirs}: there readers would see that, and never this page.`;
      const help = `Give the page another name, such as ${called(`about-${id}`)}`;
      return [{ file, message, help }];
    }
    return [];
  });
}

/** Gives a name that no file has, nor was given before: two texts never come to lie in one. */
function freeNames(files: ReadonlySet<string>): (wanted: string, file: string) => string {
  const key = (file: string) =>
    file
      .replace(/(?:\/index)?\.\w+$/, '')
      .normalize('NFC')
      .toLowerCase();
  const taken = new Set([...files].filter((file) => /\.mdx?$/.test(file)).map(key));
  return (wanted, file) => {
    let name = wanted;
    for (let number = 2; taken.has(key(name)) && key(name) !== key(file); number += 1) {
      name = wanted.replace(/(?=(?:\/index)?\.\w+$)/, `-${number}`);
    }
    taken.add(key(name));
    return name;
  };
}

/** Two files that would lie at one address. */
export const sharedAddresses: FolderRule = {
  id: 'shared-addresses',
  severity: 'error',
  about: 'Two files at one address',
  evenUnseen: true,
  check: checkSharedAddresses,
};

function checkSharedAddresses({ context: { documents } }: FolderContext): Diagnostic[] {
  const urls = urlsOf({ address: 'https://example.org/' });
  const groups = Map.groupBy(documents, ({ kind, id }) => `${kind} ${id.toLowerCase()}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file, kind, id }) => ({
      file,
      message: `This file and ${first?.file} would have one address: ${kind === 'post' ? urls.post(id.toLowerCase()) : urls.page(id.toLowerCase())}`,
      help: 'Rename one of the two, or take it away.',
    })),
  );
}

/** Pages that are linked from everywhere and are not there. */
export const requiredPagesThere: FolderRule = {
  id: 'required-pages',
  severity: 'error',
  about: 'Pages that are linked from everywhere and are not there',
  evenUnseen: true,
  check: checkRequiredPagesThere,
};

function checkRequiredPagesThere({ context: { documents } }: FolderContext): Diagnostic[] {
  const ids = documents.filter(({ kind }) => kind === 'page').map(({ file }) => idOf(file));
  return requiredPages
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      message: 'This page is missing, and other pages link to it.',
      help: `Make the file pages/${id}.mdx, and begin it like this:\n---\ntitle: …\ndescription: …\n---`,
    }));
}
