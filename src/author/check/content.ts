import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../library/read/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { inOrder, withLine, type Problem } from '../../schema/problem.ts';
import { aliases } from './aliases.ts';
import { braces } from './braces.ts';
import { broken } from './broken.ts';
import { care } from './care/care.ts';
import { layOut, type Manuscript } from './desk.ts';
import { helpLines } from './help-lines.ts';
import { fields } from './fields.ts';
import { cover, images } from './images.ts';
import { keptAddresses } from './kept-addresses.ts';
import { largePictures } from './large-pictures.ts';
import { linksInContent } from './linked-files.ts';
import { links, targetsOf, type Targets } from './links.ts';
import { fileName, requiredPagesThere, sharedAddresses, strayFiles } from './names.ts';
import { numbers } from './numbers.ts';
import { placeholders } from './placeholders.ts';
import { passages } from './passages.ts';
import { pathNames } from './path-names.ts';
import { isTooDeep, readProse } from './prose.ts';
import { parts, pathPosts, references } from './references.ts';
import { sameTitle } from './same-title.ts';
import { tags } from './tags.ts';
import { tracking } from './tracking.ts';

/**
 * Everything that keeps the site from being built, in all of the author's
 * files at once: a problem in one file hides none of another's. It gives way
 * to other work now and then.
 *
 * @param today In the site's time zone; it decides what readers can see.
 * @param whose The files whose prose is read; all of them, unless it is said.
 */
export async function checkContent(
  content: Content,
  today: CalendarDate,
  whose?: ReadonlySet<string>,
): Promise<Problem[]> {
  const desk = await layOut(content, today);
  if (desk.files.size === 0) return [nothingThere];
  const targets = targetsOf(desk);
  const inProse: Problem[] = [];
  for (const [at, manuscript] of desk.manuscripts.entries()) {
    if (whose?.has(manuscript.file) ?? true) inProse.push(...proseProblems(manuscript, targets));
    if (at % 20 === 19) await setImmediate();
  }
  const problems = inOrder([
    ...content.problems,
    ...(await linksInContent(content.folder)),
    ...strayFiles(desk),
    ...sharedAddresses(desk),
    ...requiredPagesThere(desk),
    ...pathPosts(desk),
    ...pathNames(desk),
    ...parts(desk),
    ...aliases(desk),
    ...(await keptAddresses(desk, today)),
    ...numbers(desk),
    ...helpLines(desk, today),
    ...placeholders(desk),
    ...sameTitle(desk),
    ...(await largePictures(desk)),
    ...desk.manuscripts.flatMap((manuscript) => [
      ...fileName(manuscript),
      ...references(manuscript, desk),
      ...cover(manuscript, desk),
    ]),
    ...inProse,
  ]);
  return problems.map((problem) => withLine(problem, desk.texts.get(problem.file)));
}

const nothingThere: Problem = {
  file: '',
  what: 'This folder is not there, or holds nothing.',
  mend: 'Look whether it was moved or renamed. All that you write lies in it.',
};

function proseProblems(manuscript: Manuscript, targets: Targets): Problem[] {
  const body = manuscript.prose?.body;
  if (body === undefined) return [];
  if (isTooDeep(body)) {
    const what = 'A line of this text begins with hundreds of signs for lists or quotations.';
    return [{ file: manuscript.file, what, mend: 'Take them away.' }];
  }
  const prose = readProse(manuscript, body);
  return [
    ...broken(manuscript, prose),
    ...links(manuscript, prose, targets),
    ...tracking(manuscript, prose),
    ...images(manuscript, prose, targets.desk),
    ...tags(manuscript, prose, targets),
    ...fields(manuscript, prose),
    ...passages(manuscript, prose),
    ...braces(manuscript, prose),
    ...care(manuscript, prose, targets.desk),
  ];
}
