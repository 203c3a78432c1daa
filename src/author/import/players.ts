import { posix } from 'node:path';
import type { Link, Root } from 'mdast';
import { html } from '../../import/convert/handlers.ts';
import { replaceIn, wordsIn } from '../../import/convert/tidy.ts';

/** What plays a recording or a film beside the text. */
export interface Player {
  readonly name: 'Audio' | 'Video';
  /** The address of a film's captions. */
  readonly captions?: string | undefined;
}

/**
 * Puts a player in place of each paragraph that is nothing but a link to a recording or a film: so it stood there
 * before. A link within a sentence stays one, and hands the file out.
 */
export function withPlayers(tree: Root, players: ReadonlyMap<Link, Player>): void {
  if (players.size === 0) return;
  replaceIn(tree, (node) => {
    if (node.type !== 'paragraph') return undefined;
    const [only, ...others] = node.children.filter(({ type, ...rest }) => !isBlank(type, rest));
    if (only?.type !== 'link' || others.length > 0) return undefined;
    const player = players.get(only);
    if (!player) return undefined;
    const captions = player.captions === undefined ? '' : ` captions="${player.captions}"`;
    return [html(`<${player.name} src="${only.url}" title="${titleOf(only)}"${captions} />`)];
  });
}

function isBlank(type: string, rest: object): boolean {
  return type === 'break' || (type === 'text' && String(Reflect.get(rest, 'value')).trim() === '');
}

/** The words of the link, or what the file is called where these are only its address. */
function titleOf(link: Link): string {
  const words = wordsIn(link).replace(/\s+/g, ' ').trim();
  const isAddress = words === '' || /^(?:https?:|__|\/)\S*$/.test(words);
  const title = isAddress
    ? posix
        .basename(link.url)
        .replace(/\.\w+$/, '')
        .replaceAll('-', ' ')
    : words;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
