import type { Checked } from './checked.ts';
import type { EarlierSite } from '../outputs/steps.ts';
import type { Built } from './build-record.ts';
import type { ViteDevServer } from 'vite';
import type { CompiledPages } from './compiled/pages.ts';

/** What the blog needs of whoever starts Astro. */
export interface BlogOptions {
  /** The clock. */
  now(): Date;
  /** Prints a line. */
  out(line: string): void;
  /** The author's files, where they were read and checked already. */
  readonly checked?: Checked | undefined;
  /** Aborted when Astro failed, so that what was begun is cleared away. */
  readonly failed?: AbortSignal;
  /** The site that the last build left, if it lies as it was left: what is made of the same is taken from there. */
  earlier?(): Promise<EarlierSite | undefined>;
  /** Hears what was built, once it is in its place and before another build begins. */
  built?(built: Built): Promise<void>;
  /** Whether nobody works on the program itself while the preview runs: changes of it are seen when it begins anew. */
  readonly programStays?: boolean;
  /** When the preview's first page has been put together. */
  readonly firstPage?: Promise<unknown>;
  /** Is given the preview's server, and the next one when the preview begins anew. */
  attached?(server: ViteDevServer): void;
  /** Is given the pages as they were compiled, before they are rendered. */
  compiled?(pages: CompiledPages): Promise<void>;
}
