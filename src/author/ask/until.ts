import type { Conversation } from '../ask.ts';

/** An answer that can be used, or a sentence that says why not. */
export type Heard<Value> = { readonly value: Value } | { readonly again: string };

/**
 * Asks until the answer can be used.
 *
 * @param out Prints a line.
 * @param hear Reads an answer, without the spaces around it.
 */
export async function askUntil<Value>(
  { ask }: Pick<Conversation, 'ask'>,
  out: (line: string) => void,
  question: string,
  hear: (answer: string) => Heard<Value>,
): Promise<Value> {
  for (;;) {
    const heard = hear(tidied(await ask(question)));
    if ('value' in heard) return heard.value;
    out(`  ${heard.again}`);
  }
}

/** A line without what copying leaves in it: control characters, half characters, spaces of other kinds. */
export function tidied(line: string): string {
  return line
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
    .trim();
}

/** "yes" or "no", also when only their first letter is typed. */
export function yesOrNo(answer: string): Heard<boolean> {
  if (/^y(?:es)?\.?$/i.test(answer)) return { value: true };
  return /^no?\.?$/i.test(answer) ? { value: false } : { again: 'Type yes or no.' };
}

/**
 * A text of a certain length.
 *
 * @param missing What to say when nothing was typed.
 */
export function textUpTo(most: number, missing: string): (answer: string) => Heard<string> {
  return (answer) => {
    if (answer === '') return { again: missing };
    if (answer.length <= most) return { value: answer };
    return { again: `That is ${answer.length} characters, and at most ${most} fit. Make it shorter.` };
  };
}
