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
 * Vietnamese. Reader "bạn", author "tôi": the pair that Vietnamese health campaigns use, since neither
 * asks for age or rank as the kinship words would. There is one form for every number.
 */
export const vi: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
