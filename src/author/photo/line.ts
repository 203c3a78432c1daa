/**
 * A picture as it is written in a post.
 *
 * @param path From the post's file, starting with `./`.
 * @param caption A line under it, or nothing.
 */
export function pictureLine(alt: string, path: string, caption: string): string {
  return `![${plainWords(alt)}](${path}${caption === '' ? '' : ` "${plainWords(caption)}"`})`;
}

/** A text in which no sign means anything to Markdown or MDX. */
export function plainWords(text: string): string {
  return text.replace(/[\\[\]`*_<>{}"&~]/g, (sign) => `\\${sign}`);
}
