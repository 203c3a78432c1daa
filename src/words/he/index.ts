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
 * Hebrew. No gender: infinitives and impersonal sentences in place of orders to a man or a woman, as
 * careful public writing in Israel does; "you" only where its letters are the same for both. The
 * author writes of herself or himself in the future or the passive, whose letters tell no gender
 * either.
 */
export const he: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
