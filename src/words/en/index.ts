import { books } from './books.ts';
import { care } from './care.ts';
import { ease } from './ease.ts';
import { files } from './files.ts';
import { help } from './help.ts';
import { notes } from './notes.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';

/**
 * English: "you", as among people who respect each other. The other languages
 * have the same words, and the types name whoever lacks one.
 */
export const en = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search } as const;
