import type { OnPage } from './one-page.ts';

/** The places that a page leaves for what the build knows last. */
const textPlace = /<div data-(note|text)-of="([^"]*)"><\/div>/g;
const sizePlace = /<span data-size-of="([^"]*)"><\/span>/g;

/**
 * Puts the texts of a book into its one page.
 *
 * @throws When there is no text for a post on it.
 */
export function withTexts(html: string, texts: ReadonlyMap<string, OnPage>): string {
  return html.replace(textPlace, (_, part: string, id: string) => {
    const post = texts.get(id);
    if (!post)
      throw new Error(`There is no text of the post "${id}" for the page that shows it with others.`);
    return part === 'note' ? post.note : post.text;
  });
}

/** Says how large what a page leads to is. */
export function withSizes(html: string, sizes: ReadonlyMap<string, string>): string {
  return html.replace(sizePlace, (_, address: string) => {
    const size = sizes.get(address);
    return size === undefined ? '' : ` (${size})`;
  });
}
