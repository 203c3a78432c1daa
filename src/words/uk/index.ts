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
 * Ukrainian. "ви", with a small letter: how help lines and public health in Ukraine speak to readers
 * whom they do not know. No past tense of the reader, which would tell a gender. All three depths take
 * "про" with the accusative, so the subjects stand in the accusative.
 */
export const uk: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
