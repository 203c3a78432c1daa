import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileOfPicture } from '../../library/content/named-file.ts';
import { pictureAddress } from '../../markdown/pictures.ts';
import { canDrawWith } from '../../outputs/cards/renderer.ts';
import { type } from '../../schema/explain/typed.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';
import { lettersWithout } from './card-words.ts';

const from = 'site.yaml';
const beside = 'Put the font into the same folder as "site.yaml", and write its name after "./".';

/** A font for share cards that is not there, cannot be drawn with, or lacks letters of titles. */
export const cardFont: FolderRule = {
  id: 'card-font',
  severity: 'error',
  about: 'A font for share cards that is not there, cannot be used, or lacks letters of titles',
  evenUnseen: true,
  check,
};

async function check({ context }: FolderContext): Promise<Diagnostic[]> {
  const { content, files } = context;
  const src = content.site?.cardFont;
  const yaml = content.typed.site;
  if (src === undefined || !yaml) return [];
  const place = { file: from, ...yaml.placeOf(['cardFont']) };
  const file = fileOfPicture(src, from, files);
  if (file === undefined || !/^\.\.?\//.test(src)) {
    const meant = file === undefined ? nearestFont(src, files) : file;
    const line = meant === undefined ? undefined : yaml.typedAt(['cardFont'])?.instead(`./${meant}`);
    const message = file === undefined ? `There is no font "${src}".` : `"${src}" has to begin with "./".`;
    return [{ ...place, message, help: line ? type(line) : beside }];
  }
  const bytes = await readFile(join(content.folder, file)).catch(() => undefined);
  if (!content.cardFont || !bytes || !(await canDrawWith(bytes))) {
    const message = `Cards cannot be drawn with "${src}".`;
    const help =
      'Name a file of one font, in TTF or OTF. Web fonts (WOFF) and collections (TTC) have to be saved as such first.';
    return [{ ...place, message, help }];
  }
  const [wordless] = lettersWithout(content, content.cardFont);
  if (!wordless) return [];
  const { title, letters } = wordless;
  return [
    {
      ...place,
      severity: 'warning',
      message: `"${src}" has no ${letters.slice(0, 5).join(', ')}, which the title "${title}" needs: its card shows the drawing without words.`,
      help: 'Name a font that has all the letters of your titles, or change the title.',
    },
  ];
}

/** A font whose name is nearly the one that is typed, from the content folder. */
function nearestFont(typed: string, files: ReadonlySet<string>): string | undefined {
  const fonts = [...files].filter((file) => /\.(?:ttf|otf)$/i.test(file));
  const name = posix.basename(pictureAddress(typed, from)?.file ?? typed);
  const meant = nearest(
    name,
    fonts.map((file) => posix.basename(file)),
  );
  return fonts.find((file) => posix.basename(file) === meant);
}
