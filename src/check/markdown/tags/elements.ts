import type { Tag } from '../../../markdown/tag.ts';
import { asAddress, pictureAddress } from '../../../markdown/pictures.ts';
import type { Range } from '../../../markdown/range.ts';
import type { Document } from '../../../library/content/document.ts';
import type { FolderView } from '../../folder-view.ts';
import { withoutWords } from '../../pictures/images.ts';
import { linkDiagnostic } from '../../links/links.ts';
import { pictureDiagnostic } from '../../pictures/picture-names.ts';
import { valueOf, type Text } from './text.ts';

/** A component around a picture that was written as if it were one. */
export function figureWithSource(tag: Tag): Text {
  const picture = `![${valueOf(tag, 'alt') || 'What it shows'}](${valueOf(tag, 'src')})`;
  return [
    '<Figure> knows no "src": the picture stands inside of it.',
    `Write:\n<Figure>\n\n${picture}\n\n</Figure>`,
  ];
}

/** HTML's own pictures pass by all that is done to pictures here. */
export function pictureTag(tag: Tag, { file }: Document, { files }: FolderView): Text {
  const value = (name: string) => valueOf(tag, name) ?? '';
  const diagnostic = pictureDiagnostic(value('src'), file, files);
  const path = diagnostic?.meant ?? pictureAddress(value('src'), file)?.path;
  const example = `![${value('alt') || 'What it shows'}](${path === undefined ? value('src') : asAddress(path)})`;
  if (diagnostic && !diagnostic.meant) return [diagnostic.message, diagnostic.help];
  if (value('alt').trim() === '') return withoutWords(example);
  return ['A picture written as <img> is not made ready for the site.', `Type: ${example}`];
}

/**
 * HTML's own links, of which only those to other sites work.
 *
 * @param whole The link with its words and its end, when they are known.
 */
export function linkTag(
  tag: Tag,
  whole: (Range & { readonly words: string }) | undefined,
  document: Document,
  view: FolderView,
): Text[] {
  const at = tag.attributes.find(({ name }) => name === 'href');
  const href = at?.value;
  if (at === undefined || href === undefined) return [];
  const as = (address: string) => (whole ? `[${whole.words}](${address})` : `href="${address}"`);
  const diagnostic = linkDiagnostic(href, document, view, as);
  if (diagnostic) {
    const { message, help, blocks } = diagnostic;
    return [[message, help, { at: whole ?? at, ...(blocks && { blocks }) }]];
  }
  // Only Markdown's links are turned into addresses.
  if (!/^\.\.?\/|^\/(?!\/)/.test(href)) return [];
  const message = 'A link within the blog has to be written as Markdown writes links.';
  return [[message, `Type: [${whole?.words ?? 'its words'}](${href})`, { ...(whole && { at: whole }) }]];
}
