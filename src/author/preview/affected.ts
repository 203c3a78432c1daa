import type { Content } from '../../library/content/content.ts';
import { idOf } from '../../library/content/document.ts';
import { urlsOf, type Urls } from '../../library/urls.ts';
import { isError, type Diagnostic } from '../../schema/diagnostic.ts';

/** The addresses of the preview. Before `site.yaml` can be read, it lies at the root. */
export function previewUrls(content: Pick<Content, 'site'> | undefined): Urls {
  return urlsOf(content?.site ?? { address: 'http://localhost/' });
}

/** Where a post or a page lies; nothing for any other file. */
export function addressOf(file: string, urls: Urls): string | undefined {
  if (!/^(?:posts|pages)\/.*\.mdx?$/.test(file)) return undefined;
  return file.startsWith('posts/') ? urls.post(idOf(file)) : urls.page(idOf(file));
}

/**
 * The diagnostics that are shown in place of a page: those of its own text, and
 * those of a data file that could not be read, which no page can do without.
 *
 * @param path The page's address from the root of the host.
 */
export function diagnosticsAt(
  path: string,
  diagnostics: readonly Diagnostic[],
  content: Pick<Content, 'site' | 'diagnostics'> | undefined,
): Diagnostic[] {
  const urls = previewUrls(content);
  const unread = new Set(
    content?.diagnostics.map(({ file }) => file).filter((file) => /\.ya?ml$/.test(file)),
  );
  return diagnostics.filter(
    (diagnostic) =>
      isError(diagnostic) && (unread.has(diagnostic.file) || addressOf(diagnostic.file, urls) === path),
  );
}
