import { numbered, oneOf, type Option } from './choose.ts';
import { askUntil, yesOrNo } from './until.ts';

/** Whoever is asked: at a terminal, where a list is read and a number typed, or where one is chosen from it. */
export interface Asker {
  /** @throws {StoppedError} When there is no answer. */
  ask(question: string): Promise<string>;
  /**
   * Chooses from a list; gives the id.
   *
   * @throws {StoppedError} When there is no answer.
   */
  choose?(question: string, options: readonly Option[]): Promise<string>;
}

/**
 * Asks for one of a few.
 *
 * @param out Prints a line.
 */
export async function pick<Known extends Option>(
  asker: Asker,
  out: (line: string) => void,
  question: string,
  options: readonly Known[],
): Promise<Known> {
  for (;;) {
    const id = asker.choose
      ? await asker.choose(question, options)
      : await typed(asker, out, question, options);
    const found = options.find((option) => option.id === id);
    if (found) return found;
  }
}

async function typed(
  asker: Asker,
  out: (line: string) => void,
  question: string,
  options: readonly Option[],
): Promise<string> {
  out(question);
  numbered(options).forEach(out);
  return (await askUntil(asker, out, 'A number: ', oneOf(options))).id;
}

const yesAndNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** Asks for a yes or a no. */
export async function agrees(asker: Asker, out: (line: string) => void, question: string): Promise<boolean> {
  if (!asker.choose) return askUntil(asker, out, `${question} (yes or no) `, yesOrNo);
  return (await pick(asker, out, question, yesAndNo)).id === 'yes';
}
