import { yearOf } from '../format/dates.ts';
import { countWords } from '../format/reading-time.ts';
import type { PostSummary } from '../posts/post-summary.ts';

/** How many words were published on a topic, year by year. */
export interface TopicWords {
  readonly id: string;
  readonly title: string;
  readonly total: number;
  /** In the order of `years`. */
  readonly words: readonly number[];
}

/** Words by topic and year, and the most in any of them. */
export interface WordsOverYears {
  /** Every year from the first to the last, those without a post too. */
  readonly years: readonly string[];
  readonly topics: readonly TopicWords[];
  readonly most: number;
}

/** Counts the words that readers can read now, each post under its main topic. */
export function wordsOverYears(
  topics: readonly { readonly id: string; readonly title: string }[],
  posts: readonly Pick<PostSummary, 'body' | 'pubDate' | 'topic' | 'visibility'>[],
  language = 'en',
): WordsOverYears {
  const visible = posts.filter((post) => post.visibility === 'public');
  const counted = visible.map(({ body, pubDate, topic }) => ({
    topic: topic.id,
    year: Number(yearOf(pubDate)),
    words: countWords(body, language),
  }));
  const first = Math.min(...counted.map(({ year }) => year));
  const last = Math.max(...counted.map(({ year }) => year));
  const years = counted.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const sum = (found: typeof counted) => found.reduce((all, { words }) => all + words, 0);
  const rows = topics.map(({ id, title }): TopicWords => {
    const own = counted.filter(({ topic }) => topic === id);
    const words = years.map((year) => sum(own.filter((one) => one.year === year)));
    return { id, title, total: sum(own), words };
  });
  return { years: years.map(String), topics: rows, most: Math.max(0, ...rows.flatMap(({ words }) => words)) };
}
