/**
 * A pattern for words as authors type them. In it a blank stands for any gap
 * between two words, emphasis marks and line ends included, `~` for a hyphen
 * or a gap, and an apostrophe for either of its two forms. It begins and ends
 * where words do.
 *
 * @param source A regular expression but for that.
 */
export function phrase(source: string): RegExp {
  const inside = source
    .replaceAll(' ', String.raw`[\s*_]+`)
    .replaceAll('~', String.raw`(?:[-\u2010\u2011]|[\s*_]+)`)
    .replaceAll("'", "['’]");
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${inside})(?![\p{L}\p{N}])`, 'giu');
}
