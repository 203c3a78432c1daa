import { describe } from 'vitest';
import { officeDocuments, packedDocuments } from '../../media/documents.ts';
import { pdfs } from '../../media/pdfs.ts';
import { texts } from '../../media/texts.ts';
import { tellEach } from './told.ts';

const samples = [...(await officeDocuments()), ...packedDocuments(), ...(await pdfs()), ...texts()];

describe('what a document tells is seen:', () => {
  tellEach(samples);
});
