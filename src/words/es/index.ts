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
 * Spanish. "tú": how help lines and health campaigns in Spain and Latin America speak to people today;
 * "usted" would set a distance on a bad night. No form that tells a reader's gender, and no words of
 * one country alone. The subjects have their article: each stands after a verb.
 */
export const es: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
