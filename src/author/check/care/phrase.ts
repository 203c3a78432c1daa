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

/** A number in digits or words, as in "120", "1,200", "a hundred and twenty". */
export const number = (() => {
  const word =
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand';
  return String.raw`(?:\d{1,9}(?:[.,]\d{1,3}){0,3}|(?:(?:an?|a few|several) )?(?:${word})(?:(?:~| and )(?:${word})){0,5})`;
})();

/** Where nothing follows that a word before it could describe: the word is a noun. */
export const asNoun = String.raw`(?=\s*(?:[.,;:!?)”"’—–]|$)|\s+(?:who|whose|is|was|has|had|like|with|in|at|from|since|for|by|because|when|myself|himself|herself|themselves|my|his|her|their)\b)`;
