/** What the page from which she publishes is told by the preview. */
export interface Setup {
  readonly addresses: Readonly<
    Record<'home' | 'news' | 'answer' | 'read' | 'save' | 'write' | 'desk' | 'lines', string>
  >;
  /** The day it is taken to be. */
  readonly today: string;
  /** The names of all fields of a post, in the order in which they are written. */
  readonly order: readonly string[];
}

/** Where the preview shows a page. @param path Its address from the root of the blog. */
export function shownAt({ addresses }: Setup, path: string): string {
  return new URL(path.replace(/^\//, ''), new URL(addresses.home, location.href)).href;
}

/** Where a text is written; nothing for what is no text. @param file From the content folder. */
export function writtenAt({ addresses }: Setup, file: string): string | undefined {
  const [, kind, name = ''] = /^(posts|pages)\/(.+?)(?:\/index)?\.mdx?$/.exec(file) ?? [];
  if (kind === undefined) return undefined;
  const id = name.split('/').map(encodeURIComponent).join('/');
  return `${addresses.write}${kind === 'pages' ? 'pages/' : ''}${id}/`;
}
