/** What other blogs and notebooks call things, in small letters and without blanks, and what they are called here. */
const called: Readonly<Record<string, string>> = {
  abstract: 'description',
  banner: 'cover',
  bibliography: 'sources',
  categories: 'topics',
  category: 'topics',
  changed: 'revisions',
  coverimage: 'cover',
  created: 'pubDate',
  createdat: 'pubDate',
  createdtime: 'pubDate',
  date: 'pubDate',
  datecreated: 'pubDate',
  datepublished: 'pubDate',
  edited: 'revisions',
  excerpt: 'description',
  favorite: 'featured',
  featureimage: 'cover',
  featuredimage: 'cover',
  heading: 'title',
  headline: 'title',
  hero: 'cover',
  heroimage: 'cover',
  image: 'cover',
  keywords: 'topics',
  lastedited: 'revisions',
  lasteditedtime: 'revisions',
  lastmod: 'revisions',
  lastmodified: 'revisions',
  modified: 'revisions',
  name: 'title',
  ogimage: 'cover',
  picture: 'cover',
  pinned: 'featured',
  pubdatetime: 'pubDate',
  publicationdate: 'pubDate',
  publishdate: 'pubDate',
  published: 'pubDate',
  publishedat: 'pubDate',
  publishedon: 'pubDate',
  redirectfrom: 'aliases',
  redirects: 'aliases',
  references: 'sources',
  see: 'related',
  seealso: 'related',
  standfirst: 'description',
  sticky: 'featured',
  subject: 'topics',
  subjects: 'topics',
  subtitle: 'description',
  summary: 'description',
  tag: 'topics',
  tags: 'topics',
  teaser: 'description',
  thumbnail: 'cover',
  updated: 'revisions',
  updatedat: 'revisions',
  updateddate: 'revisions',
  weight: 'order',
};

/** What other tools know and nothing here answers to, however much it looks like one of our names. */
const unknown = new Set(
  'author authors class comment comments cssclass cssclasses feed guid icon id identifier kind lang layout license link locale math menu outputs path permalink postid robots sitemap slug state status template theme toc type uid url uuid'.split(
    ' ',
  ),
);

/** How other tools call whether a text can be seen. */
const visible = /^(?:publish|published|public|visible|live)$/;
const yes = /^(?:true|yes|on|1)$/i;

/** How other tools say that nobody is to see a text: by a name, and what stands after it. */
const hidden: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^(?:private|hidden|unlisted|unpublished)$/, yes],
  [visible, /^(?:false|no|off|0)$/i],
  [
    /^(?:status|state|poststatus|visibility)$/,
    /^(?:draft|private|pending|future|scheduled|hidden|unlisted|in ?progress|idea|to-?do)$/i,
  ],
];

/** What a name from elsewhere means here. */
export type Foreign = { readonly meant: string } | 'hidden' | 'nothing';

/**
 * @param name What stands before the colon.
 * @param value What stands after it.
 */
export function foreignName(name: string, value: unknown): Foreign | undefined {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const text = typeof value === 'object' ? '' : String(value).trim();
  if (hidden.some(([names, values]) => names.test(plain) && values.test(text))) return 'hidden';
  if (visible.test(plain) && yes.test(text)) return 'nothing';
  const meant = called[plain];
  if (meant !== undefined) return { meant };
  return unknown.has(plain) ? 'nothing' : undefined;
}
