import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing } from '../../media/pictures/drawing.ts';
import type { OpenedPicture } from '../../media/pictures/facts.ts';
import type { Content } from './content.ts';
import { fileOfPicture } from './named-file.ts';
import type { Pictures } from './pictures.ts';

/** A picture that `site.yaml` names. */
export interface OwnPicture {
  /** From the content folder. */
  readonly file: string;
  readonly picture: OpenedPicture;
}

/** A drawing that `site.yaml` names. */
export interface OwnDrawing {
  readonly file: string;
  readonly drawing: Drawing;
}

/** The pictures of the whole blog, as far as they are there and can be shown; the check tells of the others. */
export interface OwnPictures {
  readonly logo?: OwnPicture | OwnDrawing;
  readonly icon?: OwnPicture | OwnDrawing;
  readonly portrait?: OwnPicture;
}

/** What `site.yaml` names as the blog's own pictures. */
export async function ownPictures(
  { folder, files, site }: Pick<Content, 'folder' | 'files' | 'site'>,
  pictures: Pictures,
): Promise<OwnPictures> {
  const there = new Set(files);
  const open = async (src: string | undefined) => {
    const file = src === undefined ? undefined : fileOfPicture(src, 'site.yaml', there);
    return file === undefined ? undefined : opened(folder, file, pictures);
  };
  const [logo, icon, portrait] = await Promise.all(
    [site?.logo?.src, site?.icon, site?.portrait?.src].map(open),
  );
  return {
    ...(logo && { logo }),
    ...(icon && { icon }),
    ...(portrait && 'picture' in portrait && { portrait }),
  };
}

async function opened(
  folder: string,
  file: string,
  pictures: Pictures,
): Promise<OwnPicture | OwnDrawing | undefined> {
  const picture = await pictures.open(file);
  if ('facts' in picture) return { file, picture };
  if (picture.refused.why !== 'drawing') return undefined;
  const { openDrawing } = await import('../../media/pictures/drawing.ts');
  const drawing = await openDrawing(await readFile(join(folder, file))).catch(() => undefined);
  return drawing && 'svg' in drawing ? { file, drawing } : undefined;
}
