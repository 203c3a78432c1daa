import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../../library/content/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { contextOf } from '../../check/context.ts';
import { draftOf, type Answers } from './draft.ts';
import { dayName, nameFrom, takenNames } from './name.ts';

/**
 * Writes a new draft. Never replaces a file.
 *
 * @param folder The content folder, an absolute path.
 * @param name What its address is to be.
 * @param begins What stands in its text, to be written over.
 * @returns The file, from the content folder.
 * @throws When a file is there already.
 */
export async function writeDraft(
  folder: string,
  name: string,
  answers: Answers,
  today: CalendarDate,
  begins?: string,
): Promise<string> {
  const file = `posts/${name}.mdx`;
  await mkdir(dirname(join(folder, file)), { recursive: true });
  // "wx" refuses to write over what is there.
  await writeFile(join(folder, file), draftOf(answers, today, begins), { flag: 'wx' });
  return file;
}

/**
 * Names a new draft after its title, or its day where no address can be made of that, and writes it. The field in which
 * she goes on to write says by itself that it is empty.
 */
export async function startDraft(content: Content, answers: Answers, today: CalendarDate): Promise<string> {
  const isTaken = takenNames(contextOf(content, today));
  const met = new Set<string>();
  for (;;) {
    const cannot = (name: string) => met.has(name) || isTaken(name);
    const name =
      nameFrom(answers.title, cannot, content.site?.language, content.site?.addresses) ??
      dayName(today, cannot);
    try {
      return await writeDraft(content.folder, name, answers, today, '');
    } catch (error) {
      // A button pressed twice asks for the same name twice at once.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      met.add(name);
    }
  }
}
