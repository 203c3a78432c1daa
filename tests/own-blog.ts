import { join } from 'node:path';
import { readSite } from '../src/library/content/site.ts';
import { urlsOf } from '../src/library/urls.ts';
import { isSample } from '../src/schema/blank.ts';

/**
 * The blog that this project has: the sample, or somebody's own, of which nothing is known but that it builds.
 * The only place of the tests that knows where it lies.
 */
export const ownBlog = {
  /** Its content folder, an absolute path. */
  content: join(import.meta.dirname, '../content'),
  /** The folder of the files that are published beside its pages, an absolute path. */
  publicFiles: join(import.meta.dirname, '../public'),
};

const { site, words } = await readSite(ownBlog.content);

/** The path under which it lives, as `/` or `/blog/`. */
export const ownBase = site ? urlsOf(site).home : '/';
/** The language that it is written in, as a code. */
export const ownLanguage = site?.language ?? 'en';
/** What its pages say in that language. */
export const ownWords = words;

/** Whether it is the blog as it comes. What is said of the sample's own texts is asked only then. */
export const isAsItComes = site !== undefined && isSample(site);
