import { lineOf, parseHtml } from './tree.ts';

/** A title, a category or an excerpt that is kept as HTML, in plain text. */
export function plainText(html: string): string {
  return /[<&]/.test(html) ? lineOf(parseHtml(html)) : html.replace(/\s+/g, ' ').trim();
}
