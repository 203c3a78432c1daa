import type { Problem } from '../../schema/problem.ts';
import { asAddress } from '../../markdown/pictures.ts';
import { inProse, stretchIn } from '../positions.ts';
import { pictureProblem } from './picture-names.ts';
import { tellOf } from './opened-pictures.ts';
import type { TextContext, TextRule } from '../rule.ts';

/** Pictures that stand for films until they play, and are not there or cannot be shown. */
export const openedPosters: TextRule = {
  id: 'posters',
  severity: 'error',
  about: 'Pictures for films that are not there or cannot be shown',
  check,
};

async function check({
  document,
  prose: { tokens, body },
  context: { files },
  beside: { pictures },
}: TextContext): Promise<Problem[]> {
  const found = tokens.map(async (token): Promise<Problem[]> => {
    if (token.kind !== 'tag' || token.tag.name !== 'Video') return [];
    const poster = token.tag.attributes.find(({ name }) => name === 'poster')?.value;
    if (poster === undefined || poster.trim() === '') return [];
    const at = stretchIn(body, token);
    const problem = pictureProblem(poster, document.file, files);
    if (problem) {
      const mend = problem.meant === undefined ? problem.mend : `Write: poster="${asAddress(problem.meant)}"`;
      return [inProse(document, at, problem.what, mend)];
    }
    const told = await tellOf(poster, document.file, files, pictures);
    return told
      ? [{ ...inProse(document, at, told.what, told.mend), ...(told.kind && { kind: told.kind }) }]
      : [];
  });
  return (await Promise.all(found)).flat();
}
