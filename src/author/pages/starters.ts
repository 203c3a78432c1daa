import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../library/content/files.ts';
import { languageOf } from '../../words/index.ts';
import { UserError } from '../user-error.ts';
import { languageName } from '../../schema/language-name.ts';

const folder = join(import.meta.dirname, '../../starters');

/** A standing page to begin with. */
export interface Starter {
  /** Where it goes, from the content folder. */
  readonly file: string;
  readonly text: string;
}

/** The languages, as codes, in which there are pages to begin with. */
export async function starterLanguages(): Promise<readonly string[]> {
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.mdx'));
  return [...new Set(pages.flatMap((file) => file.split('/')[0] ?? []))];
}

/**
 * The standing pages that a blog in a language begins with.
 *
 * @throws {UserError} When there are none in that language.
 */
export async function startersFor(code: string): Promise<readonly Starter[]> {
  const starters = await startersIn(code);
  if (starters.length === 0) throw new UserError(await noneIn(code));
  return starters;
}

/** The same; none in a language in which there are none. */
export async function startersIn(code: string): Promise<readonly Starter[]> {
  const language = languageOf(code);
  const files = (await listFiles(folder)).filter((file) => file.startsWith(`${language}/`));
  return Promise.all(
    files.map(async (file) => ({
      file: `pages/${file.slice(language.length + 1)}`,
      text: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

/** Those of all languages. */
export async function allStarters(): Promise<readonly Starter[]> {
  return (await Promise.all((await starterLanguages()).map(startersIn))).flat();
}

async function noneIn(code: string): Promise<string> {
  const known = (await starterLanguages()).map(languageName);
  const list = new Intl.ListFormat('en-GB').format(known);
  return `There are no pages to begin with in ${languageName(code)}, only in ${list}. Those in English show what each page is for.`;
}
