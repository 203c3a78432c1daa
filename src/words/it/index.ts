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
 * Italian. "tu": how help lines and health campaigns in Italy speak to people today; "Lei" would sound
 * like an office. No form that tells a reader's gender. The subjects have their article: each stands
 * after a verb or after "che riguarda", never after a preposition that would melt into it.
 */
export const it: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
