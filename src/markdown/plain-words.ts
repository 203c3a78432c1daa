/** A text in which no sign means anything to Markdown or MDX. */
export function plainWords(text: string): string {
  return text.replace(/[\\[\]`*_<>{}"&~]/g, (sign) => `\\${sign}`);
}
