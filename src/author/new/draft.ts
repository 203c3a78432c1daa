import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { ContentNote } from '../../schema/content-note.ts';
import { fieldAt } from '../../schema/explain/field.ts';
import { plainPost } from '../../schema/post.ts';
import { typed } from './typed.ts';

/** What a new post is asked for. */
export interface Answers {
  readonly title: string;
  readonly description: string;
  /** Ids, the main one first. */
  readonly topics: readonly string[];
  readonly notes: readonly Pick<ContentNote, 'about' | 'depth'>[];
}

/** Fields that a new post may come to need, in the order in which they are named. */
const more = ['also', 'series', 'part', 'cover', 'related', 'sources', 'featured'];

/**
 * The file of a new draft, with the sentence about each of its lines above it.
 *
 * @param begins What stands in its text, to be written over.
 */
export function draftOf(
  { title, description, topics, notes }: Answers,
  today: CalendarDate,
  begins = 'Write here.',
): string {
  const room = Math.max(...more.map((name) => name.length)) + 2;
  return [
    '---',
    about('title'),
    `title: ${typed(title)}`,
    '',
    about('description'),
    `description: ${typed(description)}`,
    '',
    about('topics'),
    `topics: [${topics.join(', ')}]`,
    '',
    about('pubDate'),
    `pubDate: ${today}`,
    '',
    about('draft'),
    '# Take this line away when the post is ready, and look at the day above it.',
    'draft: true',
    '',
    about('contentNotes'),
    ...(notes.length === 0
      ? ['# contentNotes:', '#   - about: loss', '#     depth: mentioned']
      : [
          'contentNotes:',
          ...notes.flatMap(({ about, depth }) => [`  - about: ${about}`, `    depth: ${depth}`]),
        ]),
    '',
    '# Not needed, and there when you want it:',
    ...more.map((name) => `#   ${name.padEnd(room)}${sentenceOf(name)}`),
    '---',
    '',
    ...(begins === '' ? [''] : [begins, '']),
  ].join('\n');
}

function about(name: string): string {
  return `# ${sentenceOf(name)}`;
}

function sentenceOf(name: string): string {
  return fieldAt(plainPost, [name])?.about ?? '';
}
