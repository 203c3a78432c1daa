import { idOf } from '../../library/read/entry.ts';
import { urlsOf } from '../../library/urls.ts';
import { slugOf } from '../../schema/nearest.ts';
import { requiredPages, reservedPages } from '../../schema/page.ts';
import type { Problem } from '../../schema/problem.ts';
import { slug } from '../../schema/slug.ts';
import type { Desk, Manuscript } from './desk.ts';

const text = /\.(?:mdx?|markdown|mdown)(?:\.txt)?$/i;
const document = /\.(?:txt|rtf|docx?|odt|pages|html?)$/i;

/** Files that were meant to be read, and never would be. */
export function strayFiles({ files }: Desk): Problem[] {
  return [...files].flatMap((file): Problem[] => {
    const read = /^(?:posts|pages)\//.test(file);
    if (/(?:^|\/)readme\.md$/i.test(file) || (read && /\.mdx?$/.test(file))) return [];
    if (!read && text.test(file)) {
      const what = 'This file is never read: it lies in neither "posts" nor "pages".';
      return [{ file, what, mend: `Move it to posts/${file.replace(/^.*\//, '')}` }];
    }
    // In the folder of a text, notes may lie beside it.
    if (!text.test(file) && !(document.test(file) && file.split('/').length === 2)) return [];
    const ending = /\.md$/i.test(file) ? '.md' : '.mdx';
    const name = `${file.replace(text, '').replace(document, '')}${ending}`;
    const what =
      'This file is never read: the name of a post or page ends in ".mdx" or ".md", in small letters.';
    const mend = text.test(file)
      ? `Rename it to ${name}`
      : `If it is to be read, save it as plain text under the name ${name}\nIf it is not, move it to another folder.`;
    return read ? [{ file, what, mend }] : [];
  });
}

/** Names that cannot become an address. */
export function fileName({ file, id, kind }: Manuscript): Problem[] {
  const mended = id.split('/').map(slugOf).join('-') || 'a-name';
  const renamed = file.replace(id, mended);
  if (!slug.safeParse(id).success) {
    const what = id.includes('/')
      ? 'This file lies one folder too deep. A folder of its own holds one text, named "index.mdx", and its pictures.'
      : `The name "${id}" becomes the address. It may have small letters, digits and hyphens only.`;
    return [{ file, what, mend: `Rename it to ${renamed}` }];
  }
  if (kind === 'post' && /^\d{4}$/.test(id)) {
    const what = `The address of this post would be that of the list of all writing from ${id}.`;
    return [{ file, what, mend: `Give it a longer name, such as ${file.replace(id, `the-year-${id}`)}` }];
  }
  if (kind === 'page' && reservedPages.includes(id)) {
    const what = `"${id}" is an address that the blog uses itself.`;
    return [{ file, what, mend: `Give the page another name, such as ${file.replace(id, `about-${id}`)}` }];
  }
  return [];
}

/** Two files that would lie at one address. */
export function sharedAddresses({ manuscripts }: Desk): Problem[] {
  const urls = urlsOf({ address: 'https://example.org/' });
  const groups = Map.groupBy(manuscripts, ({ kind, id }) => `${kind} ${id.toLowerCase()}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file, kind, id }) => ({
      file,
      what: `This file and ${first?.file} would have one address: ${kind === 'post' ? urls.post(id.toLowerCase()) : urls.page(id.toLowerCase())}`,
      mend: 'Rename one of the two, or take it away.',
    })),
  );
}

/** Pages that are linked from everywhere and are not there. */
export function requiredPagesThere({ manuscripts }: Desk): Problem[] {
  const ids = manuscripts.filter(({ kind }) => kind === 'page').map(({ file }) => idOf(file));
  return requiredPages
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      what: 'This page is missing, and other pages link to it.',
      mend: 'Make the file, and begin it like this:\n---\ntitle: …\ndescription: …\n---',
    }));
}
