import { deadNumbers, findNumber } from '../../schema/dead-numbers.ts';
import type { Problem } from '../../schema/problem.ts';
import { placeIn } from '../positions.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

/** Help lines that are gone, wherever in the author's files they stand. */
export const numbers: FolderRule = {
  id: 'dead-numbers',
  severity: 'error',
  about: 'Telephone numbers for help that no longer answer',
  check,
};

function check({ context: { texts } }: FolderContext): Problem[] {
  return [...texts].flatMap(([file, text]) => deadIn(file, text));
}

function deadIn(file: string, text: string): Problem[] {
  return deadNumbers.flatMap(({ number, what, mend }) => {
    const offset = findNumber(text, number);
    return offset === -1 ? [] : [{ file, ...placeIn(text, offset), length: number.length, what, mend }];
  });
}
