/**
 * Whether a word was typed with one slip of the keyboard: a letter left out, one too many, another in its
 * place, or two changed round (Damerau 1964: these are four of five slips). The same word is none.
 *
 * @param least Words of fewer letters only count with two letters changed round, since at that length most slips
 *   make another word.
 */
export function isSlip(typed: string, word: string, least = 4): boolean {
  if (typed === word || word.length < 3 || Math.abs(typed.length - word.length) > 1) return false;
  let from = 0;
  while (typed[from] !== undefined && typed[from] === word[from]) from += 1;
  const rest = (text: string, at: number) => text.slice(at);
  const turned =
    typed.length === word.length &&
    typed[from] === word[from + 1] &&
    typed[from + 1] === word[from] &&
    rest(typed, from + 2) === rest(word, from + 2);
  if (turned) return true;
  // Few people miss the first letter, and words that differ in it alone are other words.
  if (word.length < least || from === 0) return false;
  const longer = typed.length - word.length;
  return rest(typed, from + Number(longer >= 0)) === rest(word, from + Number(longer <= 0));
}
