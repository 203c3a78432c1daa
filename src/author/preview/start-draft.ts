import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../../library/read/files.ts';
import { idOf } from '../../library/read/entry.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { slugOf } from '../../schema/nearest.ts';

/** What is known of a post before it is written. */
export interface NewDraft {
  readonly title: string;
  readonly topic: string;
  readonly description: string;
  /** The day that it is begun with; a draft is not shown whatever its day. */
  readonly pubDate: CalendarDate;
}

/** The longest name of a file that is still read at a glance. */
const longest = 60;

/**
 * Writes a new draft into the content folder. Never replaces a file: a title
 * that was used before gets a number.
 *
 * @param folder The content folder, an absolute path.
 * @returns The file, from the content folder.
 */
export async function startDraft(folder: string, draft: NewDraft): Promise<string> {
  const { title, topic, description, pubDate } = draft;
  const files = await listFiles(join(folder, 'posts'));
  const taken = new Set(files.map((file) => idOf(`posts/${file}`).toLowerCase()));
  const front = stringify({ title, description, pubDate, topics: [topic], draft: true }, { lineWidth: 0 });
  const text = `---\n${front}---\n\nWrite here.\n`;
  await mkdir(join(folder, 'posts'), { recursive: true });
  const name = nameFor(title);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (taken.has(id)) continue;
    const file = `posts/${id}.mdx`;
    try {
      await writeFile(join(folder, file), text, { flag: 'wx' });
      return file;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Letters that are no plain letter with a mark on it. */
const plainly: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

function nameFor(title: string): string {
  const whole = slugOf(title.replace(/[ßæœøłđðþ]/gi, (letter) => plainly[letter.toLowerCase()] ?? letter));
  const short = whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$/, '');
  const name = short.slice(0, longest) || 'a-post';
  // Four digits alone would be the address of a year.
  return /^\d{4}$/.test(name) ? `the-year-${name}` : name;
}
