import type { Words } from '../words.ts';
import { books } from './books.ts';
import { care } from './care.ts';
import { ease } from './ease.ts';
import { files } from './files.ts';
import { help } from './help.ts';
import { notes } from './notes.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';

/**
 * Portuguese. "você", in the spelling of Brazil, where most who read Portuguese live; it is understood
 * in Portugal, and a blog there can reword what sounds foreign. No form that tells a reader's gender.
 * The subjects have their article: each stands after a verb or after "sobre".
 */
export const pt: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
