import { attribute, find, lineOf } from '../html/tree.ts';
import { pictureOf, type Attachment } from './media.ts';
import type { Shortcode } from './shortcodes.ts';

/**
 * What a shortcode of WordPress itself shows, as HTML.
 *
 * @param attachments What the export lists by itself, by numbers.
 * @returns Nothing for one that WordPress does not know.
 */
export function knownShortcode(
  { name, attributes, values, inner }: Shortcode,
  attachments: ReadonlyMap<string, Attachment>,
): string | undefined {
  const address =
    attributes['src'] ??
    attributes['url'] ??
    attributes['mp4'] ??
    attributes['mp3'] ??
    attributes['m4a'] ??
    values.find((one) => /^https?:/.test(one));
  switch (name) {
    case 'caption':
    case 'wp_caption':
      return captioned(inner ?? '', attributes['caption'] ?? '');
    case 'gallery':
      return (attributes['ids'] ?? attributes['include'] ?? '')
        .split(',')
        .flatMap((id) => attachments.get(id.trim()) ?? [])
        .map((one) => htmlOf(pictureOf(one)))
        .join('');
    case 'playlist':
      return (attributes['ids'] ?? '')
        .split(',')
        .flatMap((id) => attachments.get(id.trim()) ?? [])
        .map(
          ({ title, addresses: [src = ''] }) =>
            `\n\n<p><a href="${escaped(src)}">${escaped(title)}</a></p>\n\n`,
        )
        .join('');
    case 'embed':
    case 'audio':
    case 'video':
    case 'youtube':
    case 'vimeo':
    case 'soundcloud':
    case 'spotify': {
      const to = /https?:\/\/\S+/.exec(inner ?? '')?.[0] ?? address;
      if (to === undefined) return undefined;
      const plain = name === 'youtube' ? to.replace(/&.*$/, '') : to;
      return `\n\n<p><a href="${escaped(plain)}">${escaped(plain)}</a></p>\n\n`;
    }
    default:
      return undefined;
  }
}

/** A picture, perhaps in a link, and after it the words below it. */
function captioned(inner: string, caption: string): string {
  const [, picture = '', words = ''] = /^([\s\S]*?<img[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [];
  return `<figure>${picture}<figcaption>${(caption || words).trim()}</figcaption></figure>`;
}

function htmlOf(node: ReturnType<typeof pictureOf>): string {
  const img = find(node, ({ tagName }) => tagName === 'img');
  if (!img) return '';
  const caption = find(node, ({ tagName }) => tagName === 'figcaption');
  const tag = `<img src="${escaped(attribute(img, 'src'))}" alt="${escaped(attribute(img, 'alt'))}" data-known="${escaped(attribute(img, 'dataKnown'))}">`;
  return `<figure>${tag}${caption ? `<figcaption>${escaped(lineOf(caption))}</figcaption>` : ''}</figure>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
