import { helpFor } from '../../library/help/help.ts';
import { reach } from '../../library/help/help-lines.ts';
import type { Post } from '../../library/posts/post.ts';
import type { FeedSource } from './feed-source.ts';
import { escapeHtml } from '../markup/html.ts';
import { printed } from '../markup/printed.ts';

/** Lines that an item names, as on the page: a short list is read. */
const named = 3;

/** What stands at the end of an item that may stir a lot up: where all help lines are, and the nearest few. */
export function helpHtml(post: Post, { site, words, urls, lines }: FeedSource): string {
  const html = (text: string) => escapeHtml(printed(text, site.language));
  const link = (href: string, text: string) => `<a href="${escapeHtml(href)}">${html(text)}</a>`;
  const items = helpFor(post, lines, site.region)
    .slice(0, named)
    .map(({ name, audience, ways }) => {
      const reached = ways.map((way) => {
        const { href, text } = reach(way, words);
        return link(href, text) + (way.note ? ` (${html(way.note)})` : '');
      });
      return `<li><strong>${html(name)}</strong>: ${[...reached, html(audience)].join(' · ')}</li>`;
    });
  const list = items.length > 0 ? `\n<ul>${items.join('')}</ul>` : '';
  return `<p>${html(words.helpAfterPost)} ${link(urls.absolute(urls.help), words.helpLink)}</p>${list}`;
}
