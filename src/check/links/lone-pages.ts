import { isLinkedPage, reservedPages } from '../../schema/page.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { isName } from '../../schema/slug.ts';
import type { Document } from '../../library/content/document.ts';
import { textLinkedFrom } from './link-targets.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

/** Standing pages that nothing leads to: readers find them by the search alone. */
export const lonePages: FolderRule = {
  id: 'lone-pages',
  severity: 'warning',
  about: 'Pages that nothing leads to',
  check,
};

function check({ context, view }: FolderContext): Diagnostic[] {
  const { documents, content } = context;
  const inMenu = new Set(content.site?.menu?.map(({ page }) => page));
  // A name that no page can have is told of by itself.
  const isPage = ({ kind, id }: Document) =>
    kind === 'page' && isName(id, content.site?.addresses) && !reservedPages.includes(id);
  const alone = documents.filter((one) => isPage(one) && !isLinkedPage(one.id) && !inMenu.has(one.id));
  if (alone.length === 0) return [];
  const linked = new Set(
    documents.flatMap((from) =>
      linksIn(from).flatMap((url) => {
        const to = textLinkedFrom(url, from, view);
        return to && to.file !== from.file ? [to.file] : [];
      }),
    ),
  );
  return alone
    .filter((page) => !linked.has(page.file))
    .map(({ file, id }) => ({
      file,
      severity: 'warning',
      message:
        'Nothing leads to this page: neither the menu, nor the foot of the pages, nor a text of yours.',
      help: content.site?.menu
        ? `Link to it from a text, or add a line to the menu in site.yaml:\n  - page: ${id}`
        : `Link to it from a text, or put a menu into site.yaml, with all that it is to lead to:\nmenu:\n  - page: ${id}`,
    }));
}

const known = new WeakMap<Document, readonly string[]>();

/** Where the links of a text lead, in any form in which they are written; of one that did not change it is known. */
function linksIn(document: Document): readonly string[] {
  const links = known.get(document) ?? linksOf(document);
  known.set(document, links);
  return links;
}

function linksOf({ body }: Document): string[] {
  const form = /\]\(\s*<?([^\s)>]+)|\bhref\s*=\s*["']([^"']+)|^[ \t]*\[[^\]\n]+\]:[ \t]*<?(\S+?)>?(?:\s|$)/gm;
  return [...(body?.matchAll(form) ?? [])].flatMap(([, one, two, three]) => one ?? two ?? three ?? []);
}
