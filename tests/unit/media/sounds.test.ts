import { describe } from 'vitest';
import { movies } from '../../media/movies.ts';
import { sounds } from '../../media/sounds.ts';
import { tellEach } from './told.ts';

const samples = [...(await sounds()), ...movies()];

describe('what a recording or a film tells is heard:', () => {
  tellEach(samples);
});
