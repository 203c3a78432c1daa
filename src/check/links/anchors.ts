import type { Anchors, AnchorsIn } from './anchors-in.ts';
import type { Range } from '../../markdown/range.ts';
import { headingNames, idsOfPages } from '../../markdown/heading-id.ts';
import { nearest } from '../../schema/nearest.ts';
import { pagesWithOwnRoute } from '../../schema/page.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Document } from '../../library/content/document.ts';
import { editAt, inProse, stretchIn } from '../positions.ts';
import { textLinkedFrom } from './link-targets.ts';
import { writtenAs } from './links.ts';
import { isTooDeep, readProse, type Prose } from '../prose.ts';
import type { OtherText } from '../folder-view.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** Remembers what it read, for as long as one check takes. */
export function anchorReader(): AnchorsIn {
  const known = new Map<string, Anchors | undefined>();
  return (document) => {
    const { file } = document;
    if (!known.has(file)) known.set(file, anchorsOf(document));
    return known.get(file);
  };
}

function anchorsOf(document: Document, read?: Prose): Anchors | undefined {
  const { body } = document;
  if (body === undefined || isTooDeep(body)) return undefined;
  const prose = read ?? readProse(document, body);
  if (prose.failures.length > 0) return undefined;
  const given = prose.tokens.flatMap((token) => (token.kind === 'tag' ? token.tag.attributes : []));
  const named = given.flatMap(({ name, value }) =>
    value && (name === 'id' || name === 'name') ? [value] : [],
  );
  return { headings: prose.headings, named };
}

/** Links to a heading that is not there, in the same text or in another. */
export const anchors: TextRule = {
  id: 'anchors',
  severity: 'warning',
  about: 'Links to a heading that is not there',
  check,
};

function check({ document, prose, view }: TextContext): Diagnostic[] {
  const { body } = prose;
  return linksIn(prose).flatMap((link): Diagnostic[] => {
    const hash = /#.*$/s.exec(link.url)?.[0];
    const target = hash === undefined ? undefined : textLinkedFrom(link.url, document, view);
    if (hash === undefined || !target || isPageOfItsOwn(target)) return [];
    const own = target.file === document.file;
    const there = own ? anchorsOf(document, prose) : view.anchorsIn(target);
    const name = nameIn(hash);
    if (!there || idsIn(there).has(name) || /^(?:note-fn|feelings-)/.test(name)) return [];
    const meant = meantBy(name, there);
    const what = `There is no heading "${name}" in ${own ? 'this text' : target.file}, so the link leads to no part of it.`;
    const diagnostic = inProse(document, stretchIn(body, link), what, mendOf(link, hash, there, meant));
    const at = body.slice(link.start, link.end).lastIndexOf(hash);
    const certain = meant !== undefined && headingNames()(name) === meant && at !== -1;
    const range = { start: link.start + at, end: link.start + at + hash.length };
    const fix = certain && { fix: [editAt(document, body, range, `#${meant}`)] };
    return [{ ...diagnostic, severity: 'warning', ...fix }];
  });
}

/** All names that a link may lead to within a text. */
function idsIn({ headings, named }: Anchors): ReadonlySet<string> {
  return new Set([...headings.map(({ id }) => id), ...named, ...idsOfPages, 'top', '']);
}

interface Link extends Range {
  readonly url: string;
  /** The link with another address. */
  as(address: string): string;
}

function linksIn({ nodes, rangeOf, tokens }: Prose): Link[] {
  return [
    ...nodes.flatMap((node) =>
      node.type === 'link' || node.type === 'definition'
        ? [{ url: node.url, as: writtenAs(node), ...rangeOf(node) }]
        : [],
    ),
    ...tokens.flatMap((token) => {
      const attributes = token.kind === 'tag' && token.tag.name === 'a' ? token.tag.attributes : [];
      const href = attributes.find(({ name }) => name === 'href');
      const as = (address: string) => `href="${address}"`;
      return href?.value === undefined ? [] : [{ url: href.value, as, start: href.start, end: href.end }];
    }),
  ];
}

/** On some pages more stands than the text that the author wrote. */
function isPageOfItsOwn({ kind, id }: OtherText): boolean {
  return kind === 'page' && pagesWithOwnRoute.includes(id);
}

function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).normalize('NFC');
  } catch {
    return hash.slice(1);
  }
}

/** The heading that was probably meant: one with the same words, or nearly the same, or with most of them. */
function meantBy(name: string, { headings }: Anchors): string | undefined {
  const ids = headings.map(({ id }) => id);
  const plain = headingNames()(name);
  const near = ids.includes(plain) ? plain : nearest(plain, ids);
  if (near !== undefined) return near;
  const words = new Set(plain.split('-').filter((word) => word.length > 3));
  const shared = (id: string) => id.split('-').filter((word) => words.has(word)).length;
  return ids.filter((id) => shared(id) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

function mendOf({ url, as }: Link, hash: string, { headings }: Anchors, meant: string | undefined): string {
  const before = url.slice(0, -hash.length);
  const write = (address: string) => `Write: ${as(address)}`;
  if (meant !== undefined) return write(`${before}#${meant}`);
  const all = headings.map(({ id }) => `#${id}`);
  if (all.length > 0 && all.length <= 20) return `There are: ${all.join(', ')}`;
  return before === '' ? 'Take the link out, and leave its words.' : write(before);
}
