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
 * French. "vous": how help lines and public health in France, Belgium and Switzerland speak to adults
 * whom they do not know. No form that tells a reader's gender. The subjects have their article: each
 * stands after a verb or after "sur".
 */
export const fr: Words = { ...pages, ...care, ...help, ...ease, ...notes, ...books, ...files, ...search };
