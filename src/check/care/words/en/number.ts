/** A number in digits or words, as in "120", "1,200", "a hundred and twenty". */
export const number = (() => {
  const word =
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand';
  return String.raw`(?:\d{1,9}(?:[.,]\d{1,3}){0,3}|(?:(?:an?|a few|several) )?(?:${word})(?:(?:~| and )(?:${word})){0,5})`;
})();

/** Where nothing follows that a word before it could describe: the word is a noun. */
export const asNoun = String.raw`(?=\s*(?:[.,;:!?)”"’—–]|$)|\s+(?:who|whose|is|was|has|had|like|with|in|at|from|since|for|by|because|when|myself|himself|herself|themselves|my|his|her|their)\b)`;
