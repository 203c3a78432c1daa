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
 * Polish. Second person singular, as Polish help lines for a crisis write, and in the present or as an
 * infinitive: the past tense would tell a reader's gender. All three depths take "o" with the
 * locative, so the subjects stand in the locative.
 */
export const pl: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
