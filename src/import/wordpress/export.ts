import { dayIn } from '../dates.ts';
import { plainText } from '../html/plain-text.ts';
import { textIn, within, type XmlElement } from '../xml/read-xml.ts';

/** An entry of an export in WordPress's form: a post, a page, a picture, or a part of the site. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly hasPassword: boolean;
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly slug: string;
  readonly content: string;
  readonly excerpt: string;
  /** `2024-04-02 09:15:00`, in the zone of the blog; empty when there is none. */
  readonly local: string;
  /** The same in UTC. */
  readonly utc: string;
  readonly parent: string;
  readonly isSticky: boolean;
  readonly attachmentUrl: string;
  readonly terms: readonly { readonly domain: string; readonly slug: string; readonly name: string }[];
  readonly comments: number;
  meta(key: string): readonly string[];
  /** Everything that is kept beside it, by its key. */
  readonly metas: readonly (readonly [key: string, value: string])[];
}

/** What a password is kept in: only whether there is one is ever looked at. */
const password = 'wp:post_password';

/** Takes an entry out of its XML. */
export function entryOf(item: XmlElement): Entry {
  const get = (name: string) => textIn(item, name).trim();
  const metas = within(item, 'wp:postmeta').map(
    (meta) => [textIn(meta, 'wp:meta_key').trim(), textIn(meta, 'wp:meta_value')] as const,
  );
  return {
    id: get('wp:post_id'),
    type: get('wp:post_type') || 'post',
    status: get('wp:status'),
    hasPassword: get(password) !== '',
    title: plainText(get('title')),
    link: get('link'),
    guid: get('guid'),
    slug: get('wp:post_name'),
    content: textIn(item, 'content:encoded'),
    excerpt: plainText(get('excerpt:encoded')),
    local: moment(get('wp:post_date')),
    utc: moment(get('wp:post_date_gmt')) || rfc822(get('pubDate')),
    parent: get('wp:post_parent'),
    isSticky: get('wp:is_sticky') === '1',
    attachmentUrl: get('wp:attachment_url'),
    terms: within(item, 'category').map(({ attributes, text }) => ({
      domain: attributes['domain'] ?? '',
      slug: attributes['nicename'] ?? '',
      name: plainText(text),
    })),
    comments: within(item, 'wp:comment').length,
    metas,
    meta: (key) => metas.filter(([name]) => name === key).map(([, value]) => value),
  };
}

/** A draft has zeros in place of a moment. */
function moment(text: string): string {
  return /^[1-9]\d{3}-\d\d-\d\d/.test(text) ? text : '';
}

function rfc822(text: string): string {
  const found = Date.parse(text);
  if (!Number.isNaN(found)) return new Date(found).toISOString().slice(0, 19).replace('T', ' ');
  // Exports of translated blogs write the month in their own language.
  const [time = '00:00:00'] = /\d\d:\d\d:\d\d/.exec(text) ?? [];
  const day = dayIn(text);
  return day === undefined ? '' : `${day} ${time}`;
}
