import { readText } from '../../library/read/files.ts';
import { deadNumbers, findNumber } from '../../schema/dead-numbers.ts';
import type { Problem } from '../../schema/problem.ts';
import { placeIn, type Desk } from './desk.ts';

/** Help lines that are gone, wherever in the author's files they stand. */
export async function numbers({ content, files }: Desk): Promise<Problem[]> {
  const texts = [...files].filter((file) => /\.(?:mdx?|ya?ml)$/i.test(file));
  const found = texts.map(async (file): Promise<Problem[]> => {
    const read = await readText(content.folder, file);
    return 'text' in read ? deadIn(file, read.text) : [];
  });
  return (await Promise.all(found)).flat();
}

function deadIn(file: string, text: string): Problem[] {
  return deadNumbers.flatMap(({ number, what, mend }) => {
    const offset = findNumber(text, number);
    return offset === -1 ? [] : [{ file, ...placeIn(text, offset), what, mend }];
  });
}
