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
 * Arabic. No gender: verbal nouns in place of orders to a man or a woman, and "you" only where its
 * letters are the same for both, as health pages written for everybody do. Modern Standard, since
 * readers of many countries share it. The subjects have their article: each stands after a verb.
 */
export const ar: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
