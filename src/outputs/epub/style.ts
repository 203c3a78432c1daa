import { readFileSync } from 'node:fs';

/** The style of every book: space, rules and lines. Typeface, size and colors are the reader's, and her app's. */
export const style = readFileSync(new URL('./book.css', import.meta.url), 'utf8');
