/** Where the parts of a post or page lie in its text, which has `\n` at line ends. */
export interface Places {
  /** What stands between the two `---` lines, its last line end included; absent where there are none. */
  readonly yaml: { readonly from: number; readonly to: number } | undefined;
  /** Where the prose begins: after the empty lines that follow the front matter. */
  readonly prose: number;
}

/** Finds the front matter and the prose of a text, by the lines that `splitFrontMatter` goes by. */
export function placesIn(text: string): Places {
  const [opening] = /^---[^\S\n]*\n/.exec(text) ?? [];
  const closing = /^---[^\S\n]*(?:\n|$)/gm;
  closing.lastIndex = opening?.length ?? 0;
  const found = opening === undefined ? null : closing.exec(text);
  if (opening === undefined || !found) return { yaml: undefined, prose: 0 };
  const end = found.index + found[0].length;
  const blank = /^(?:[^\S\n]*\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { yaml: { from: opening.length, to: found.index }, prose: end + blank };
}
