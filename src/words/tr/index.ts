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
 * Turkish. "siz": how help lines and health services in Turkey speak to readers whom they do not know;
 * "sen" would come too close. The subjects stand before "konu", which takes the endings in their
 * place.
 */
export const tr: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
