/** The mark of what is searched of a page; "false" is what Astro writes where there is to be none. */
const marked = /<[a-z][^<>]*\sdata-pagefind-body(?!="false")/;

/**
 * What of a page can be found: its marked part, with the language and the title of the page. Pagefind would read
 * through all the rest, in which nothing can be found, and a menu that changed would have all pages read anew.
 *
 * @param html The finished page.
 * @returns Nothing where no part of it is to be found.
 */
export function searchedPart(html: string): string | undefined {
  const from = html.search(marked);
  if (from < 0) return undefined;
  const [root = ''] = /<html\b[^>]*>/.exec(html) ?? [];
  const [title = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const main = html.lastIndexOf('</main>');
  const isArticle = html.startsWith('<article', from);
  const article = isArticle ? html.lastIndexOf('</article>', main < 0 ? undefined : main) : -1;
  const end = article < 0 ? main : article + '</article>'.length;
  return `<!doctype html>${root}${title}${html.slice(from, end < 0 ? undefined : end)}`;
}
