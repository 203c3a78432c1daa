import { join } from 'node:path';
import { build } from 'astro';

/** A bare Astro build of the same posts: no feeds, search, cards or checks. */
await build({ root: join(import.meta.dirname, 'bare'), logLevel: 'error' });
