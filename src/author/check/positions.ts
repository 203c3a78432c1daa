import { join, relative, sep } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { listFiles } from '../../library/read/files.ts';
import type { Problem } from '../../schema/problem.ts';
import { hasPosition } from './exif.ts';

const pictures = /\.(?:avif|hei[cf]|jpe?g|png|tiff?|webp)$/i;

/**
 * Pictures that carry the place they were taken in a folder whose files are
 * published as they are. Those beside a text are made anew without it.
 *
 * @param folder An absolute path; it need not exist.
 * @param content The content folder, from which problems name their files.
 */
export async function positions(folder: string, content: string): Promise<Problem[]> {
  const files = (await listFiles(folder)).filter((file) => pictures.test(file));
  const found = files.map(async (file): Promise<Problem[]> => {
    const path = join(folder, file);
    if (!tellsPosition(await sharp(path).metadata().catch(nothing))) return [];
    return [
      {
        file: relative(content, path).split(sep).join('/'),
        what: 'This picture carries the place where it was taken, and it is published as it is.',
        mend: 'Put it beside a text in "content/posts", where it is made ready without the place, or save it anew without its location.',
      },
    ];
  });
  return (await Promise.all(found)).flat();
}

/** A file that is no picture after all says nothing. */
function nothing(): Pick<Metadata, 'exif' | 'xmp'> {
  return {};
}

function tellsPosition({ exif, xmp }: Pick<Metadata, 'exif' | 'xmp'>): boolean {
  return (
    (exif !== undefined && hasPosition(exif)) ||
    /GPS(?:Latitude|Longitude)/.test(xmp?.toString('latin1') ?? '')
  );
}
