import type { Diagnostic } from '../../schema/diagnostic.ts';
import { asAddress } from '../../markdown/pictures.ts';
import { inProse, stretchIn } from '../positions.ts';
import { pictureDiagnostic } from './picture-names.ts';
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
  view: { files, pictures },
}: TextContext): Promise<Diagnostic[]> {
  const found = tokens.map(async (token): Promise<Diagnostic[]> => {
    if (token.kind !== 'tag' || token.tag.name !== 'Video') return [];
    const poster = token.tag.attributes.find(({ name }) => name === 'poster')?.value;
    if (poster === undefined || poster.trim() === '') return [];
    const at = stretchIn(body, token);
    const diagnostic = pictureDiagnostic(poster, document.file, files);
    if (diagnostic) {
      const help =
        diagnostic.meant === undefined ? diagnostic.help : `Write: poster="${asAddress(diagnostic.meant)}"`;
      return [inProse(document, at, diagnostic.message, help)];
    }
    const told = await tellOf(poster, document.file, files, pictures);
    return told
      ? [
          {
            ...inProse(document, at, told.message, told.help),
            ...(told.severity && { severity: told.severity }),
          },
        ]
      : [];
  });
  return (await Promise.all(found)).flat();
}
