import { officeDocuments, packedDocuments } from './documents.ts';
import { jpegs } from './jpegs.ts';
import { movies } from './movies.ts';
import { pdfs } from './pdfs.ts';
import { otherPictures, pngs } from './pictures.ts';
import type { Sample } from './sample.ts';
import { sounds } from './sounds.ts';
import { texts } from './texts.ts';

/** Every file that is made for the tests. */
export async function allSamples(): Promise<Sample[]> {
  const made = [
    jpegs(),
    pngs(),
    otherPictures(),
    sounds(),
    movies(),
    officeDocuments(),
    packedDocuments(),
    pdfs(),
    texts(),
  ];
  return (await Promise.all(made)).flat();
}
