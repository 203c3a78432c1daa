import { excerptParts, type Part } from './excerpt.ts';
import { inside, textIn } from './inside.ts';

/** A post that was found, as the list shows it. What a page does not state is empty. */
export interface Found {
  readonly href: string;
  readonly title: string;
  readonly topic: string;
  readonly date: string;
  /** The content note in short, such as "mentions loss". */
  readonly note: string;
  readonly excerpt: readonly Part[];
}

/** Reads what Pagefind stored of a page; whatever is not as expected becomes empty. */
export function readFound(data: unknown): Found {
  const meta = inside(data, 'meta');
  const topics = inside(inside(data, 'filters'), 'topic');
  return {
    href: onThisSite(textIn(data, 'url')),
    title: textIn(meta, 'title'),
    topic: textIn(meta, 'topic') || textIn(topics, '0'),
    date: textIn(meta, 'date'),
    note: textIn(meta, 'note'),
    excerpt: withDots(excerptParts(textIn(data, 'excerpt')), textIn(data, 'content')),
  };
}

/** Shows with dots where the excerpt was cut out of the writing. */
function withDots(excerpt: readonly Part[], content: string): readonly Part[] {
  const text = excerpt.map((part) => part.text).join('');
  const dots = (wanted: boolean, sign: string) => (wanted && text ? [{ text: sign, marked: false }] : []);
  return [...dots(!content.startsWith(text), '… '), ...excerpt, ...dots(!content.endsWith(text), ' …')];
}

/** Only a path on this host is followed: no other scheme, no other host. */
function onThisSite(url: string): string {
  return /^\/(?![/\\])/.test(url) ? url : '';
}
