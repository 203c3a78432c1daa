import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../library/content/files.ts';
import { readSite } from '../library/content/site.ts';
import { readSettings } from '../settings.ts';
import { displayPath } from './display-path.ts';
import type { Command } from './command.ts';
import { addLines } from './pages/lines.ts';
import { startersFor, type Starter } from './pages/starters.ts';
import { UserError } from './user-error.ts';

/**
 * `npm run pages`: writes the standing pages that are not there yet, in the
 * language of the blog, and adds the help lines of its region when it has none
 * of it, for the author to make her own. Never replaces a file.
 *
 * @throws {UserError} When site.yaml cannot be read, or no pages are there in the blog's language.
 */
export const run: Command = async (environment, root, _now, out) => {
  const folder = readSettings(environment, root).content;
  const { site } = await readSite(folder);
  if (!site) throw new UserError('site.yaml cannot be read. "npm run check" says what to mend.');
  const file = join(folder, 'crisis-lines.yaml');
  const added = await addLines(file, site.region);
  if (added > 0) {
    const country = new Intl.DisplayNames('en-GB', { type: 'region' }).of(site.region) ?? site.region;
    out(
      `Added to ${displayPath(file)} the help lines that are known of ${country}, ${added} ways to reach somebody.`,
    );
    out('Nobody called them: look each of them up at its source, and "npm run lines" writes down the day.\n');
  }
  const missing = await missingPages(folder, site.language);
  if (missing.length === 0) {
    out(added > 0 ? 'Every page is there already.' : 'Every page is there already, so nothing was written.');
    return 0;
  }
  await mkdir(join(folder, 'pages'), { recursive: true });
  for (const { file, text } of missing) {
    await writeFile(join(folder, file), text, { flag: 'wx' });
    out(`Wrote ${displayPath(join(folder, file))}`);
  }
  out(
    '\nRead each of them before you publish: they are a beginning, and what they say has to be true of you.',
  );
  out('What stands in square brackets is yours to fill in; "npm run check" asks for it.');
  return 0;
};

async function missingPages(folder: string, language: string): Promise<readonly Starter[]> {
  const starters = await startersFor(language);
  const taken = (await listFiles(folder)).map(nameOf);
  return starters.filter(({ file }) => !taken.includes(nameOf(file)));
}

/** A page is the same whether it is a file or a folder, in Markdown or MDX. */
function nameOf(file: string): string {
  return file.replace(/(?:\/index)?\.mdx?$/, '');
}
