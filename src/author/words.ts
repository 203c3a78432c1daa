import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../library/content/site.ts';
import { readText } from '../library/content/files.ts';
import { readYaml } from '../library/content/yaml.ts';
import { readSettings } from '../settings.ts';
import { en } from '../words/en/index.ts';
import { wordCount, wordsLeft } from '../words/left.ts';
import { wordsOf } from '../words/index.ts';
import { displayPath } from './display-path.ts';
import type { Command } from './command.ts';
import { UserError } from './user-error.ts';
import { headOf, sheetOf } from './words/sheet.ts';
import { languageName } from '../schema/language-name.ts';

/**
 * `npm run words`: writes into `words.yaml` every word of the interface that is
 * not in it yet, as silent lines with where each is seen. What stands there stays.
 *
 * @throws {UserError} When the files cannot be read as they are.
 */
export const run: Command = async (environment, root, _now, out) => {
  const folder = readSettings(environment, root).content;
  const { site, diagnostics } = await readSite(folder);
  if (!site || diagnostics.some(({ file }) => file === 'words.yaml')) throw new UserError(mendFirst);
  const { language } = site;
  const file = join(folder, 'words.yaml');
  const read = await readText(folder, 'words.yaml');
  const there = 'text' in read ? read.text : undefined;
  const spoken = await wordsOf(language);
  const name = languageName(language);
  const sheet = sheetOf(there ?? '', language, spoken ?? en);
  if (there === undefined) await writeFile(file, headOf(language) + sheet, { flag: 'wx' });
  else if (sheet !== '') await appendFile(file, `${there.endsWith('\n') ? '' : '\n'}\n${sheet}`);
  const left = wordsLeft(readYaml(there ?? '').value).length;
  out(
    sheet === ''
      ? `${displayPath(file)} has every word of the interface already.`
      : `${displayPath(file)} now has every word of the interface, each with where readers see it.`,
  );
  if (spoken) out(`The interface speaks ${name}. ${whatFor}`);
  else if (left > 0) {
    out(`The interface does not speak ${name}: ${left} of its ${wordCount} words are still English.`);
    out('Take away the "# " before each line and translate it. "npm run check" counts what is left.');
  }
  return 0;
};

const whatFor = 'Take away the "# " before what you would rather say otherwise.';
const mendFirst =
  'site.yaml or words.yaml cannot be read as it is, so nothing was written. "npm run check" says what to mend.';
