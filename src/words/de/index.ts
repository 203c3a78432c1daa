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
 * German. "Sie": how public health in Germany, Austria and Switzerland speaks to adults whom it does
 * not know; "du" would come too close. Persons without a gender where it can be done. The subjects
 * have no article, so that each fits after every verb.
 */
export const de: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
