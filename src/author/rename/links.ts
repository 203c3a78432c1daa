import { posix } from 'node:path';
import type { Urls } from '../../library/urls.ts';
import { codeIn } from '../../markdown/code.ts';
import { scan } from '../../markdown/scan.ts';
import { formatOf } from '../../markdown/text-file.ts';
import { decodedAddress } from '../../schema/decoded.ts';

/** A text that moves: its file and its folder, before and after. */
export interface Move {
  /** From the content folder. */
  readonly from: string;
  readonly to: string;
  /** The folder that moves with it, where it has one of its own; without a slash at its end. */
  readonly folder: { readonly from: string; readonly to: string } | undefined;
  /** Its address from the root of the blog, before and after. */
  readonly address: { readonly from: string; readonly to: string };
}

/** An address in a text, and what it is to be; places count from the start of the prose. */
export interface NewAddress {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const links =
  /\]\(\s*<?([^\s)>]+)|\b(?:href|src|poster|captions)\s*=\s*["']([^"']+)|^[ \t]*\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm;

/**
 * The addresses in a text that lead to what moves, each as it is to be.
 *
 * @param file The text, from the content folder, as it lies before the move.
 * @param own The whole address of the blog.
 */
export function movedLinks(file: string, prose: string, move: Move, own: string): NewAddress[] {
  const code = codeIn(prose, scan(prose, formatOf(file)).tokens);
  return [...prose.matchAll(links)].flatMap((found) => {
    const url = found[1] ?? found[2] ?? found[3] ?? '';
    const from = found.index + found[0].lastIndexOf(url);
    if (code.some(({ start, end }) => start <= from && from < end)) return [];
    const insert = movedAddress(url, file, move, own);
    return insert === undefined || insert === url ? [] : [{ from, to: from + url.length, insert }];
  });
}

/** An address as it is after the move; nothing when it leads elsewhere. */
export function movedAddress(url: string, file: string, move: Move, own: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  const rest = url.slice(path.length);
  if (path === '') return undefined;
  const { address, folder } = move;
  if (path === address.from) return address.to + rest;
  if (path === own + address.from.slice(1)) return own + address.to.slice(1) + rest;
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(path)) return undefined;
  const meant = posix.join(posix.dirname(file), decodedAddress(path)).normalize('NFC');
  const after = afterMove(meant, move.from, move.to, folder);
  if (after === undefined) return undefined;
  const here = afterMove(file, move.from, move.to, folder) ?? file;
  const way = posix.relative(posix.dirname(here), after);
  return (way.startsWith('.') ? way : `./${way}`).replaceAll(' ', '%20') + rest;
}

function afterMove(file: string, from: string, to: string, folder: Move['folder']): string | undefined {
  if (file === from) return to;
  return folder && file.startsWith(`${folder.from}/`)
    ? folder.to + file.slice(folder.from.length)
    : undefined;
}

/** The address of a text as an author writes it, from the root of the blog. */
export function addressIn(kind: 'posts' | 'pages', id: string, urls: Urls): string {
  return kind === 'posts' ? urls.post(id) : urls.page(id);
}
