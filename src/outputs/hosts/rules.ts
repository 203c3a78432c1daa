/** Folders in which no page stands: who asks for one of them is told that it is not there. */
export const withoutList = ['assets/', 'cards/', 'epub/', 'fonts/', 'pagefind/', 'site-icons/'] as const;

/** Types that some hosts do not know, by the endings of files. */
export const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** What is worth compressing on its way: pages, feeds, scripts, data and drawings, under the names that hosts give them. */
export const compressed = [
  'text/html',
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'image/svg+xml',
] as const;

/** A path of `_headers`, such as `fonts/*`, without its star. */
export function bare(path: string): string {
  return path.replace(/\*$/, '');
}

/** A text as a regular expression that finds it and nothing else. */
export function pattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}#]/g, '\\$&');
}
