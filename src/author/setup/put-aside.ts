import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asideFolder, listFiles } from '../../library/content/files.ts';
import { idOf } from '../../library/content/document.ts';
import { languageOf } from '../../words/index.ts';
import { addLines } from '../pages/lines.ts';
import { startersIn, type Starter } from '../pages/starters.ts';
import { knownSamples, printOf } from '../../starters/known-samples.ts';
import { move } from './move.ts';
import { copyAside, putRecordsAside } from './records.ts';

/** Of whom the pages are to speak. */
export interface Whose {
  readonly language: string;
  readonly region: string;
}

/** In which state's words the page on health data is written: those of the United States. */
const lawful: Readonly<Record<string, string>> = { 'pages/consumer-health-data.mdx': 'US' };

/** Whether a page says what the law is in a country, or has nothing to do with it. */
function holdsIn(region: string, file: string): boolean {
  return lawful[file] === undefined || lawful[file] === region;
}

/**
 * Puts the samples aside, into a folder that no build reads: posts, series,
 * paths, and the standing pages that speak as their author, in whose place are
 * pages with blanks to fill in. What the author wrote or changed stays. Done
 * twice, or after it was stopped half-way, it does what is left to do.
 *
 * @param folder The content folder, an absolute path.
 * @returns How many posts were put aside.
 * @throws When the disk is full or fails; nothing is lost by that.
 */
export async function putAside(folder: string, whose: Whose): Promise<number> {
  const known = await knownSamples();
  const files = await listFiles(folder);
  await copyAside(folder, 'topics.yaml');
  const posts = await putPostsAside(folder, files, known.posts);
  await putRecordsAside(folder, 'series.yaml', known.series);
  await putRecordsAside(folder, 'paths.yaml', known.paths);
  await putPagesAside(folder, files, known.pages, whose);
  await addLines(join(folder, 'crisis-lines.yaml'), whose.region);
  return posts;
}

async function putPostsAside(
  folder: string,
  files: readonly string[],
  posts: readonly string[],
): Promise<number> {
  const texts = files.filter((file) => /^posts\/.*\.mdx?$/.test(file) && posts.includes(idOf(file)));
  let count = 0;
  for (const text of texts) {
    // A post in a folder of its own goes with what lies beside it.
    const from = text.replace(/\/index\.mdx?$/, '');
    if (await move(folder, from, `${asideFolder}/${from}`)) count += 1;
  }
  return count;
}

async function putPagesAside(
  folder: string,
  files: readonly string[],
  pages: Readonly<Record<string, string>>,
  { language, region }: Whose,
): Promise<void> {
  const spoken = await startersIn(language);
  const starters = spoken.length > 0 ? spoken : await startersIn('en');
  const isForeign = spoken.length > 0 && languageOf(language) !== 'en';
  for (const file of files.filter((name) => Object.hasOwn(pages, name))) {
    const text = await readFile(join(folder, file), 'utf8');
    if (printOf(text) !== pages[file]) continue;
    const isLaw = holdsIn(region, file);
    const starter = isLaw ? starters.find((one) => one.file === file) : undefined;
    // A page that there is nothing to begin with for stays, where it is in the blog's language.
    if (!starter && isLaw && !isForeign) continue;
    if (starter?.text === text) continue;
    if (await move(folder, file, `${asideFolder}/${file}`)) await begin(folder, starter);
  }
  const there = await listFiles(folder);
  if (isForeign && !there.some(showsFeelings))
    await move(folder, 'feelings.yaml', `${asideFolder}/feelings.yaml`).catch(() => undefined);
  for (const starter of starters) {
    if (holdsIn(region, starter.file) && !there.includes(starter.file)) await begin(folder, starter);
  }
}

/** Whether a file is the page with the words for feelings. */
function showsFeelings(file: string): boolean {
  return idOf(file) === 'feelings' && file.startsWith('pages/');
}

async function begin(folder: string, starter: Starter | undefined): Promise<void> {
  if (!starter) return;
  const path = join(folder, starter.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, starter.text, { flag: 'wx' });
}
