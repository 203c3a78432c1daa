import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contextOf } from '../../check/context.ts';
import type { Content } from '../../library/content/content.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Answers } from './draft.ts';
import { nameFrom, takenNames } from './name.ts';
import { typed } from './typed.ts';

/**
 * Writes a new standing page with nothing on it yet, named after its title. Never replaces a file.
 *
 * @returns The file, from the content folder.
 */
export async function startPage(
  content: Content,
  { title, description }: Pick<Answers, 'title' | 'description'>,
  today: CalendarDate,
): Promise<string> {
  const isTaken = takenNames(contextOf(content, today), 'pages');
  const met = new Set<string>();
  const cannot = (name: string) => met.has(name) || isTaken(name);
  for (;;) {
    const { language, addresses } = content.site ?? {};
    const name = nameFrom(title, cannot, language, addresses) ?? nameFrom('page', cannot) ?? 'page';
    const file = `pages/${name}.mdx`;
    const text = `---\ntitle: ${typed(title)}\ndescription: ${typed(description)}\n---\n\n`;
    try {
      await mkdir(dirname(join(content.folder, file)), { recursive: true });
      await writeFile(join(content.folder, file), text, { flag: 'wx' });
      return file;
    } catch (error) {
      // A button pressed twice asks for the same name twice at once.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      met.add(name);
    }
  }
}
