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
 * Japanese. です・ます without honorific flourishes: how public telephone and health pages in Japan speak
 * to everybody. "You" is left out wherever the sentence stands without it, as Japanese does. There is
 * one form for every number.
 */
export const ja: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
