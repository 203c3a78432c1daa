/**
 * A picture as it is written in a post.
 *
 * @param path From the post's file, starting with `./`.
 * @param caption A line under it, or nothing.
 */
export function pictureLine(alt: string, path: string, caption: string): string {
  return `![${plainText(alt)}](${path}${caption === '' ? '' : ` "${plainText(caption)}"`})`;
}

/** A text in which no sign means anything to Markdown or MDX. */
function plainText(text: string): string {
  return text.replace(/[\\[\]`*_<>{}"&~]/g, (sign) => `\\${sign}`);
}
