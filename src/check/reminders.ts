import type { Content } from '../library/content/content.ts';
import { daysBetween } from '../library/format/days-between.ts';
import { visibilityOf } from '../library/content/visibility.ts';
import { notJudged } from '../schema/judged-language.ts';
import { languageName } from '../schema/language-name.ts';
import { withFirstWords } from '../vocabulary/first-words.ts';
import { knownLanguages } from '../vocabulary/index.ts';
import { languageOf } from '../words/index.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';

type Post = Content['posts'][number];

/** For so many days a post counts as new: long enough for second thoughts. */
const newDays = 7;

/** What the author is told at each check, because a check that finds nothing could be taken for more than it is. */
export function notesOn({ posts, pages, site }: Content): string[] {
  const unjudged =
    site &&
    notJudged(
      site.language,
      [...posts, ...pages].map(({ data }) => data.language),
    );
  return [
    ...(unjudged === undefined ? onVignettes(posts) : [unjudged]),
    ...onSearch(site?.language),
    ...onLanguage(site?.language),
  ];
}

/** Whoever types in the search that she wants to die is shown who answers, where her words are known. */
function onSearch(language = 'en'): string[] {
  const code = languageOf(language);
  if (knownLanguages.includes(code)) return [];
  const name = languageName(language);
  const known = withFirstWords.includes(code)
    ? `The search knows the plainest words only for what people in danger type in ${name}`
    : `The search does not know what people in danger type in ${name}`;
  return [`${known}: whoever puts it otherwise finds no help lines there, but those of the help page.`];
}

function onLanguage(language = 'en'): string[] {
  if (languageOf(language) === 'en') return [];
  return [
    `The blog is in ${languageName(language)}. What the commands say is in English, whatever the blog speaks.`,
  ];
}

function onVignettes(posts: readonly Post[]): string[] {
  const count = posts.flatMap(({ body }) => body.match(/<Vignette\b/g) ?? []).length;
  if (count === 0) return [];
  const which = count === 1 ? 'one vignette was' : `${count} vignettes were`;
  return [
    `The ${which} searched for dates, numbers, addresses and names.\nThat nothing is left to find does not make a person unrecognizable: only you can judge that.`,
  ];
}

/** A few questions before publishing, when there is a draft or a post that is new or newly changed. */
export function checklistFor({ posts }: Content, today: CalendarDate): string[] {
  return posts.some((post) => isNew(post, today))
    ? [
        'Would anyone you have worked with know themselves in this, or believe they do?',
        'Does what you tell of yourself serve the reader?',
        'Does it promise anything that a page cannot keep?',
        'Do its content notes say what it goes into, and how deeply?',
      ]
    : [];
}

function isNew({ data }: Post, today: CalendarDate): boolean {
  const visibility = visibilityOf(data, today);
  if (visibility !== 'public') return visibility !== 'withdrawn';
  const days = [data.pubDate, ...data.revisions.map(({ date }) => date)];
  return days.some((day) => day <= today && daysBetween(day, today) < newDays);
}
