import { excerptParts, type Part } from './excerpt.ts';
import { propertyOf } from '../property-of.ts';
import { textIn } from './text-in.ts';

/** A post that was found, as the list shows it. What a page does not state is empty. */
export interface Found {
  readonly href: string;
  readonly title: string;
  readonly topic: string;
  readonly date: string;
  /** Its language as a code, where it is not the blog's. */
  readonly language?: string;
  /** The content note in short, such as "mentions loss". */
  readonly note: string;
  readonly excerpt: readonly Part[];
  /** The word that it was found by, instead of one that was typed. */
  readonly under?: string;
}

/** Reads what Pagefind stored of a page; whatever is not as expected becomes empty. */
export function readFound(data: unknown): Found {
  const meta = propertyOf(data, 'meta');
  const filters = propertyOf(data, 'filters');
  const topics = propertyOf(filters, 'topic');
  return {
    href: onThisSite(textIn(data, 'url')),
    title: textIn(meta, 'title'),
    topic: textIn(meta, 'topic') || textIn(topics, '0'),
    date: textIn(meta, 'date'),
    note: textIn(propertyOf(filters, 'note'), '0'),
    excerpt: withDots(excerptParts(textIn(data, 'excerpt')), textIn(data, 'content')),
    ...languageIn(textIn(meta, 'language')),
  };
}

/** A code of which the browser can say what it means. */
function languageIn(code: string): Pick<Found, 'language'> {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? { language: code } : {};
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
