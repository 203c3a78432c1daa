import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** A thread of its own for the whole check, so that pages are served meanwhile. */
// What Node has read of the program is not read again; each thread has to be told so.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/node'));
await import('./check-thread.ts');
