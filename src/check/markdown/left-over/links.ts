import { asAddress } from '../../../markdown/pictures.ts';
import { decodedPart } from '../../../schema/decoded.ts';
import { shown } from '../../../schema/explain/typed.ts';
import { nearestText, relativeTo } from '../../links/link-targets.ts';
import { linkDiagnostic } from '../../links/links.ts';
import type { FolderView } from '../../folder-view.ts';
import type { Document } from '../../../library/content/document.ts';
import type { Slip } from './slip.ts';

const address = /^(?:https?:\/\/|mailto:|www\.|#|\.{0,2}\/)\S|\.(?:mdx?|html?|pdf)(?:[?#].*)?$/i;

/**
 * Links that are none, by a slip.
 *
 * @param text Only what readers read as text.
 * @param body The text as typed.
 */
export function lostLinks(text: string, body: string, from: Document, view: FolderView): Slip[] {
  return [
    ...apart(text, body),
    ...withBlanks(text, body, from, view),
    ...turnedRound(text, body),
    ...withoutAddress(text, body),
  ];
}

/** `[words] (address)` */
function apart(text: string, body: string): Slip[] {
  const found = [...body.matchAll(/(!?\[[^[\]\n]+\])([ \t]+)\(([^\s()]+)\)/g)];
  return found.flatMap(({ 0: whole, 1: words = '', 2: blank = '', 3: url = '', index }): Slip[] => {
    if (!isText(text, index) || !address.test(url)) return [];
    const start = index + words.length;
    return [
      {
        start: index,
        end: index + whole.length,
        message: 'This is no link: a blank stands between its words and its address.',
        help: `Type: ${words}(${url})`,
        fix: [{ start, end: start + blank.length, text: '' }],
      },
    ];
  });
}

/** `[words](an address with blanks)`, which may have its own brackets: `sheet (1).pdf`. */
function withBlanks(text: string, body: string, from: Document, view: FolderView): Slip[] {
  const found = [...body.matchAll(/(?<!!)(\[[^[\]\n]*\])\(((?:[^()\n]|\([^()\n]*\))+)\)/g)];
  return found.flatMap(({ 0: whole, 1: words = '', 2: typed = '', index }): Slip[] => {
    const url = typed.trim();
    if (!/\s/.test(url) || !isText(text, index) || !address.test(url)) return [];
    const [path = '', hash = ''] = url.split(/(?=#)/);
    const meant = /\.mdx?$/i.test(path) ? nearestText(path, view) : undefined;
    const right = meant ? relativeTo(from.file, meant.file) + hash : withoutBlanks(url, path, hash);
    const range = { start: index, end: index + whole.length };
    const message = 'This is no link: an address can hold no blank.';
    const wrong = linkDiagnostic(right, from, view);
    if (wrong) return [{ ...range, message: `${message} ${wrong.message}`, help: wrong.help }];
    const link = `${words}(${right})`;
    const certain = /^https?:/.test(url) && { fix: [{ ...range, text: link }] };
    return [{ ...range, message, help: `Type: ${link}`, ...certain }];
  });
}

/** A whole address keeps its signs; in that of a file all are encoded that could mean something else. */
function withoutBlanks(url: string, path: string, hash: string): string {
  return /^https?:/.test(url) ? url.replace(/\s+/g, '%20') : asAddress(decodedPart(path)) + hash;
}

/** `(words)[address]` */
function turnedRound(text: string, body: string): Slip[] {
  const found = [...body.matchAll(/\(([^()\n]+)\)\[((?:https?:\/\/|\.{0,2}\/)[^\]\s]+)\]/g)];
  return found.flatMap(({ 0: whole, 1: words = '', 2: url = '', index }): Slip[] => {
    if (!isText(text, index)) return [];
    const link = `[${words}](${url})`;
    const range = { start: index, end: index + whole.length };
    const message = 'This is no link: the words belong in square brackets, and the address in round ones.';
    return [{ ...range, message, help: `Type: ${link}`, fix: [{ ...range, text: link }] }];
  });
}

/** `[words][name]` without a line `[name]: address`. */
function withoutAddress(text: string, body: string): Slip[] {
  const found = [...text.matchAll(/\[([^[\]^\n]+)\]\[([^[\]^\n]*)\]/g)];
  return found.flatMap(({ 0: whole, index }): Slip[] => {
    const [, words = '', name = ''] =
      /^\[([^\]]*)\]\[([^\]]*)\]$/.exec(body.slice(index, index + whole.length)) ?? [];
    if (/^\d*$/.test(words) || /^\d+$/.test(name)) return [];
    const key = name || words;
    return [
      {
        start: index,
        end: index + whole.length,
        message: `This is no link: nothing says what address "${shown(key)}" has.`,
        help: `Add a line of its own at the end: [${key}]: https://…`,
      },
    ];
  });
}

function isText(text: string, at: number): boolean {
  return text[at] === '[' || text[at] === '(' || text[at] === '!';
}
