import { describe } from 'vitest';
import { jpegs } from '../../media/jpegs.ts';
import { otherPictures, pngs } from '../../media/pictures.ts';
import { tellEach } from './told.ts';

const samples = [...(await jpegs()), ...(await pngs()), ...(await otherPictures())];

describe('what a picture tells is seen:', () => {
  tellEach(samples);
});
