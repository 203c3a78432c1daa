import type { Element, ElementContent } from 'hast';
import { attribute, element, find, hasClass, isElement, lineOf, text, type Node } from './tree.ts';

/** The address at which people look at what an address only embeds. */
function watchAddress(src: string): string {
  const url = URL.parse(src.replace(/^\/\//, 'https://'));
  if (!url) return src;
  const [, id] = /^\/embed\/([\w-]+)/.exec(url.pathname) ?? [];
  if (id && /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname))
    return `https://www.youtube.com/watch?v=${id}`;
  const [, film] = /^\/video\/(\d+)/.exec(url.pathname) ?? [];
  if (film && url.hostname === 'player.vimeo.com') return `https://vimeo.com/${film}`;
  return url.href;
}

/** A link in a paragraph of its own; to a film perhaps with the address of its captions. */
export function linkParagraph(href: string, title: string, captions = ''): Element {
  const words = title.trim() === '' ? href : title.trim();
  const properties = captions === '' ? { href } : { href, dataCaptions: captions };
  return element('p', {}, [element('a', properties, [text(words)])]);
}

/** What plays or shows something of another site, as a link to it; nothing when a part is no such thing. */
export function embedAsLink(node: Element): ElementContent[] | undefined {
  switch (node.tagName) {
    case 'iframe':
      return linked(attribute(node, 'src'), attribute(node, 'title'));
    case 'embed':
    case 'object':
      return linked(attribute(node, 'src') || attribute(node, 'data'), attribute(node, 'title'));
    case 'video':
    case 'audio':
      return linked(sourceOf(node), attribute(node, 'title'), captionsOf(node));
    default:
      return undefined;
  }
}

function sourceOf(player: Element): string {
  const source = find(player, (one) => one.tagName === 'source');
  return attribute(player, 'src') || (source ? attribute(source, 'src') : '');
}

/** The first track of a film that says what is heard. */
function captionsOf(player: Element): string {
  const track = find(
    player,
    (one) => one.tagName === 'track' && /^(?:captions|subtitles|)$/i.test(attribute(one, 'kind')),
  );
  return track ? attribute(track, 'src') : '';
}

/** Whatever an address of a file may begin with; nothing that only the page itself knows. */
function linked(src: string, title: string, captions = ''): ElementContent[] {
  const isAddress = src.trim() !== '' && !/^(?:about|blob|data|javascript):/i.test(src.trim());
  return isAddress ? [linkParagraph(watchAddress(src.trim()), title, captions)] : [];
}

/** A figure that holds an embed: its caption becomes the words of the link. */
export function embedFigure(figure: Element): ElementContent[] | undefined {
  const caption = find(figure, (one) => one.tagName === 'figcaption');
  const words = caption ? lineOf(caption) : '';
  const frame = find(figure, (one) => ['iframe', 'audio', 'video'].includes(one.tagName));
  if (frame) return linked(sourceOf(frame), words || attribute(frame, 'title'), captionsOf(frame));
  if (!hasClass(figure, 'wp-block-embed') && !isEmbedBlock(figure)) return undefined;
  const address = addressIn(figure);
  return address ? [linkParagraph(address, words)] : undefined;
}

function isEmbedBlock(node: Element): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.some((name) => String(name).startsWith('wp-block-embed'));
}

function addressIn(node: Node): string | undefined {
  const wrapper = find(isElement(node) ? node : { type: 'root', children: [] }, (one) =>
    hasClass(one, 'wp-block-embed__wrapper'),
  );
  return /https?:\/\/\S+/.exec(wrapper ? lineOf(wrapper) : lineOf(node))?.[0];
}
