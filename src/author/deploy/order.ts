/** Pages, and what stands in a page's place where a browser takes it compressed. */
const page = /\.html(?:\.br|\.gz)?$/;

/** Files that lead to pages: they are sent after these. */
const leads = /(?:^|\/)(?:[^/]*\.xml|feed\.json|\.htaccess|_redirects|_headers)(?:\.br|\.gz)?$/;

/**
 * In which order files are sent, in groups: when the connection breaks between
 * any two of them, nothing that readers can open leads to what is not there.
 *
 * New files come first, as nothing leads there yet; new pages, which lead to
 * them; pages that change, and may lead to new ones; then what leads to pages.
 */
export function inOrderOfSending(added: readonly string[], changed: readonly string[]): string[][] {
  const rest = (path: string) => !page.test(path) && !leads.test(path);
  return [
    added.filter(rest),
    changed.filter(rest),
    added.filter((path) => page.test(path)),
    changed.filter((path) => page.test(path)),
    [...added, ...changed].filter((path) => leads.test(path)),
  ].filter((group) => group.length > 0);
}

/** In which order files are taken away, when nothing leads to them any more: pages before what they show. */
export function inOrderOfRemoving(removed: readonly string[]): string[][] {
  return [
    removed.filter((path) => leads.test(path)),
    removed.filter((path) => page.test(path)),
    removed.filter((path) => !page.test(path) && !leads.test(path)),
  ].filter((group) => group.length > 0);
}
