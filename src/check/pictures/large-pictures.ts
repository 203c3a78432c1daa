import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

/** What comes straight from a good telephone has 3 to 8 million bytes; the site needs a tenth of that. */
const mostBytes = 10_000_000;

/** Pictures that make the project heavy and each build slow, and that no reader ever sees at that size. */
export const largePictures: FolderRule = {
  id: 'large-pictures',
  severity: 'warning',
  about: 'Pictures that are larger than anything here needs',
  evenUnseen: true,
  check,
};

async function check({ context: { content, files } }: FolderContext): Promise<Diagnostic[]> {
  const pictures = [...files].filter((file) =>
    /\.(?:avif|gif|hei[cf]|hif|jpe?g|png|tiff?|webp)$/i.test(file),
  );
  const found = pictures.map(async (file): Promise<Diagnostic[]> => {
    const { size } = await stat(join(content.folder, file)).catch(() => ({ size: 0 }));
    if (size <= mostBytes) return [];
    const message = `This picture has ${Math.round(size / 1_000_000)} megabytes. Readers get a small copy, but the project carries the large one for ever.`;
    return [
      {
        file,
        severity: 'warning',
        message,
        help: 'Save it smaller: 2400 pixels on its longer side are plenty.',
      },
    ];
  });
  return (await Promise.all(found)).flat();
}
