import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { asAddress } from '../../markdown/pictures.ts';
import { fileEnding, fileOfAttachment, nearestFile } from '../files/attachment-names.ts';
import type { FolderView, OtherText } from '../folder-view.ts';
import { inProse } from '../positions.ts';
import { decoded, nearestAddress, nearestText, relativeTo } from './link-targets.ts';
import type { TextContext, TextRule } from '../rule.ts';

type Text = Pick<Diagnostic, 'message' | 'help' | 'blocks'>;

/** Links that lead nowhere, or to what readers cannot see. */
export const links: TextRule = {
  id: 'links',
  severity: 'error',
  about: 'Links that lead nowhere, or to what readers cannot see',
  check,
};

function check({ document, prose: { nodes, placeOf }, view }: TextContext): Diagnostic[] {
  const pictures = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    if (node.type === 'definition' && (pictures.has(node.identifier) || isNoAddress(node))) return [];
    const text = linkDiagnostic(node.url, document, view, writtenAs(node));
    return text ? [{ ...inProse(document, placeOf(node), text.message, text.help), ...text }] : [];
  });
}

/**
 * Some write notes to themselves as an address that nothing leads to: `[comment]: <> (a note)`.
 * And a footnote with a blank in its name is an address to Markdown: `[^a name]: Words.`
 */
function isNoAddress({ url, identifier }: { readonly url: string; readonly identifier: string }): boolean {
  return url === '' || url === '<>' || identifier.startsWith('^');
}

/** How an address is written in a link of some form. */
type Written = (address: string) => string;

const inBrackets: Written = (address) => `(${address})`;

/** How an address is written in a link of Markdown: in round brackets, or on a line of its own after a name. */
export function writtenAs(node: Links): Written {
  return node.type === 'link' ? inBrackets : (address) => `[${node.label ?? node.identifier}]: ${address}`;
}

type Links = Extract<MdastNode, { readonly type: 'link' | 'definition' }>;

/**
 * What is wrong with where a link leads.
 *
 * @param as How its address is to be written; in round brackets, unless it is said.
 */
export function linkDiagnostic(
  url: string,
  from: OtherText,
  view: FolderView,
  as: Written = inBrackets,
): Text | undefined {
  if (url.trim() === '') {
    return {
      message: 'This link leads nowhere: it has no address.',
      help: `Write, for example: ${as('https://www.example.org/')}`,
    };
  }
  const address = decoded(url);
  if (address === undefined) {
    return {
      message: `The address "${url}" holds a "%" that stands for no sign.`,
      help: 'Write %25 in place of the "%".',
    };
  }
  if (/^(?:#|\/\/|(?!file:|[a-z]:\\)[a-z][a-z0-9+.-]*:)/i.test(address))
    return ownAddress(address, from, view, as);
  if (address.startsWith('/')) return onSite(address, from, view, as);
  return toFile(url, address, from, view, as);
}

/** A whole address is looked at only when it is the blog's own. */
function ownAddress(address: string, from: OtherText, view: FolderView, as: Written): Text | undefined {
  const own = view.site?.address;
  return own && address.startsWith(own) ? onSite(`/${address.slice(own.length)}`, from, view, as) : undefined;
}

function onSite(address: string, from: OtherText, view: FolderView, as: Written): Text | undefined {
  const path = address.replace(/[?#].*$/, '');
  const found = view.lyingAt(path) ?? view.lyingAt(path.replace(/\/\d+\/$/, '/'));
  if (found === 'made' || view.isAlias(path)) return undefined;
  if (found) return hidden(found, from, view);
  // What ends like a file may lie in "public", which belongs to no one text.
  if (/\.(?!html?$|mdx?$)[a-z0-9]+$/i.test(path)) return undefined;
  if (unknownList(path, view)) return undefined;
  const rest = address.slice(path.length);
  if (view.lyingAt(`${path}/`)) {
    return { message: `"${path}" has no slash at its end.`, help: `Write: ${as(`${path}/${rest}`)}` };
  }
  const meant = nearestAddress(path, view.addresses);
  return {
    message: `Nothing lies at "${path}" on this site.`,
    help: meant
      ? `Write: ${as(`${meant}${rest}`)}`
      : 'Look for the address in a browser, and write it from the first slash on.',
  };
}

/** Lists whose file cannot be read, so that their addresses are not known. */
function unknownList(path: string, { names }: FolderView): boolean {
  const lists = ['topics', 'series', 'paths'] as const;
  return lists.some((list) => path.startsWith(`/${list}/`) && names(list) === undefined);
}

function toFile(
  url: string,
  address: string,
  from: OtherText,
  view: FolderView,
  as: Written,
): Text | undefined {
  const { files } = view;
  const [path = ''] = address.split(/[?#]/);
  const rest = address.slice(path.length);
  const file = posix.join(posix.dirname(from.file), path);
  const target = view.textIn(file);
  if (target && /^\.\.?\//.test(path)) return hidden(target, from, view);
  if (target) return { message: `"${path}" has to begin with "./".`, help: `Write: ${as(`./${address}`)}` };
  if (/^file:|^[a-z]:\\/i.test(address)) {
    return {
      message: 'This link leads to a file on your own computer.',
      help: 'Write an address that readers can open.',
    };
  }
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(path)) {
    return {
      message: `"${path}" is an email address, but the link does not say so.`,
      help: `Write: ${as(`mailto:${address}`)}`,
    };
  }
  const lying = fileOfAttachment(url, from.file, files);
  if (lying !== undefined && /^\.\.?\//.test(path)) return undefined;
  if (lying !== undefined)
    return { message: `"${path}" has to begin with "./".`, help: `Write: ${as(`./${asAddress(address)}`)}` };
  if (fileEnding.test(path) && !path.startsWith('//')) {
    const near = nearestFile(file, from.file, files);
    return {
      message: `There is no file "${path}" beside this text.`,
      help: near
        ? `Write: ${as(near)}`
        : `Put the file beside the text, and write its name after "./". If it lies on another site, write its whole address: ${as('https://…')}`,
    };
  }
  const meant = nearestText(path, view);
  if (!meant && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(path) && !/\.mdx?$/.test(path)) {
    return {
      message: `"${path}" is read as a file beside your text.`,
      help: `Write the whole address: ${as(`https://${address}`)}`,
    };
  }
  return {
    message: `This link leads to "${path}", and there is no such text.`,
    help: meant
      ? `Write: ${as(`${relativeTo(from.file, meant.file)}${rest}`)}`
      : `Look for its name in the folder "posts".`,
  };
}

function hidden(target: OtherText, from: OtherText, view: FolderView): Text | undefined {
  const reason = view.whyHidden(target);
  if (reason === undefined || view.visibilityOf(from) !== 'public') return undefined;
  const title = target.data?.title ?? target.file;
  const message = `This links to "${title}", which readers cannot see: ${reason}.`;
  // Taking a post down does not wait for what leads to it.
  return { message, help: 'Take the link out for now, and leave its words.', blocks: 'publishing' };
}
