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
 * Dutch. "je": how help lines and public health in the Netherlands and Flanders speak to people; "u"
 * would put a desk between. The subjects have no article, so that each fits after every verb.
 */
export const nl: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
