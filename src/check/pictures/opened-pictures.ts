import { fileOfPicture, type Names } from '../../library/content/named-file.ts';
import { pictureAddress } from '../../markdown/pictures.ts';
import { outputsOf } from '../../media/pictures/plan.ts';
import type { PictureFacts } from '../../media/pictures/facts.ts';
import { refusal, type Refusal } from '../../media/pictures/refusal.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { type Document, soundPost } from '../../library/content/document.ts';
import type { CheckContext } from '../context.ts';
import { inProse } from '../positions.ts';
import { playerOf } from '../files/attachment-names.ts';
import { imagesIn } from './images.ts';
import type { FolderRule, TextContext, TextRule } from '../rule.ts';
import type { FilesBeside } from '../files-beside.ts';

/** Pictures in the text that are there, and cannot be shown as they are: each is decoded, as a build does. */
export const openedImages: TextRule = {
  id: 'opened-pictures',
  severity: 'error',
  about: 'Pictures that cannot be shown as they are',
  check: checkOpenedImages,
};

async function checkOpenedImages({
  document,
  prose,
  view: { files, pictures },
}: TextContext): Promise<Diagnostic[]> {
  const found = imagesIn(prose).map(async ({ url, alt, at, definition }) => {
    const told = await tellOf(url, document.file, files, pictures, alt);
    return told
      ? [
          {
            ...inProse(document, definition ?? at, told.message, told.help),
            ...(told.severity && { severity: told.severity }),
          },
        ]
      : [];
  });
  return (await Promise.all(found)).flat();
}

/** The same of the picture at the top of a post. */
export const openedCover: FolderRule = {
  id: 'opened-cover',
  severity: 'error',
  about: 'A picture at the top of a post that cannot be shown as it is',
  check: async ({ context, beside: { pictures } }) => {
    const found = context.documents.map((document) => checkOpenedCover(document, context, pictures));
    return (await Promise.all(found)).flat();
  },
};

async function checkOpenedCover(
  document: Document,
  { files }: CheckContext,
  pictures: FilesBeside['pictures'],
): Promise<Diagnostic[]> {
  const { file } = document;
  const post = soundPost(document);
  const src = post?.data.cover?.src;
  const told = src === undefined ? undefined : await tellOf(src, file, files, pictures);
  return post && told ? [{ file, ...post.yaml.placeOf(['cover', 'src']), ...told }] : [];
}

type Told = Refusal & Pick<Diagnostic, 'severity'>;

/** What is wrong with a picture that is there, or what readers do not get to see of it. */
export async function tellOf(
  typed: string,
  from: string,
  files: Names,
  pictures: FilesBeside['pictures'],
  alt = '',
): Promise<Told | undefined> {
  const file = fileOfPicture(typed, from, files);
  if (file === undefined) return undefined;
  const name = pictureAddress(typed, from)?.path ?? typed;
  const player = playerOf(file);
  if (player) {
    const message = `"${name}" is to be ${player === 'Audio' ? 'heard' : 'played'}, and this line shows a picture.`;
    return { message, help: `Type: <${player} src="${typed}" title="${alt || 'What it is called'}" />` };
  }
  const opened = await pictures.open(file);
  return 'refused' in opened ? refusal(name, opened.refused) : partly(name, opened.facts);
}

/** What of a picture readers do not get to see. */
function partly(name: string, facts: PictureFacts): Told | undefined {
  if (facts.pages > 1) {
    return {
      severity: 'warning',
      message: `"${name}" has ${facts.pages} pages, and readers see the first.`,
      help: 'Save each page as a picture of its own, and show those that are meant.',
    };
  }
  if (facts.frames === 1 || outputsOf(facts).moving) return undefined;
  const canMove = facts.kind === 'gif' || facts.kind === 'webp';
  return {
    severity: 'warning',
    message: `"${name}" moves, and readers see its first moment only${canMove ? ': it is too long or too large' : ''}.`,
    help: canMove
      ? 'Save it shorter or smaller: at 480 × 320 pixels it may have 190 moments. Or show a picture that stands still.'
      : 'Save it as GIF or as WebP if it is to move, or show a picture that stands still.',
  };
}
