/**
 * Whether a value of `site.yaml` is one that the sample has in place of what
 * only the author can say: words in square brackets, or an address at a domain
 * that can never be anybody's (RFC 2606).
 */
export function isBlank(value: string): boolean {
  return /^\[.*\]$|^https?:\/\/[^/]+\.(?:example|invalid|test)\//.test(value);
}

/**
 * Whether the blog is the sample still: nobody has said whose it is.
 *
 * @param site What `site.yaml` says, looked at by its schema or not.
 */
export function isSample(site: { readonly author?: unknown }): boolean {
  const name: unknown = Object(site.author)['name'];
  return typeof name === 'string' && isBlank(name);
}
