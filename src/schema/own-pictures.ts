import { z } from 'zod';
import { sentence } from './slug.ts';

const file = z.string();

/** The picture in the place of the blog's mark. */
export const logo = z.strictObject({
  src: file.describe('The picture, a path that starts with "./": SVG, PNG, JPEG or WebP.'),
  alone: z
    .boolean()
    .optional()
    .describe('Write true where the picture holds the name of the blog: then it stands without the words.'),
  alt: sentence(100)
    .optional()
    .describe(
      'What it shows, for those who cannot see it. Left out, they are told the name of the blog, once.',
    ),
});

/** A picture of whoever writes. */
export const portrait = z.strictObject({
  src: file.describe('The picture, a path that starts with "./".'),
  alt: sentence(300).describe('What the picture shows, for those who cannot see it.'),
});

/** The font of share cards where those of the blog lack letters. */
export const cardFont = file.describe(
  'A font file, a path that starts with "./", in TTF or OTF: titles in letters that the fonts of the blog lack, as in Chinese, Japanese or Korean, are written with it on share cards and covers. Left out, these show their drawing without words.',
);

/** The picture that icons are made of. */
export const icon = file.describe(
  'A square picture, a path that starts with "./": the icons of tabs and home screens are made of it. Left out, the mark of the blog.',
);
