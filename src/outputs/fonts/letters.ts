import type { Blog } from '../../library/blog/assemble.ts';
import { languageOf, languages } from '../../words/index.ts';

/** What a blog is written with. */
export interface Letters {
  readonly language: string;
  /** Those of the interface in its language, and where nobody has said that in it, of what is written in it: what each page needs. */
  readonly own: ReadonlySet<string>;
  /** Those that its pages show. */
  readonly used: ReadonlySet<string>;
}

type Written = Pick<
  Blog,
  'site' | 'words' | 'topics' | 'series' | 'paths' | 'feelings' | 'lines' | 'posts' | 'pages'
>;

const known = new WeakMap<Written, Letters>();

/** The letters of a blog besides those of English, each in both sizes; gathered once from all that it says. */
export function lettersOf(blog: Written): Letters {
  const letters = known.get(blog) ?? gathered(blog);
  known.set(blog, letters);
  return letters;
}

function gathered({ site, words, topics, series, paths, feelings, lines, posts, pages }: Written): Letters {
  const own = new Set<string>();
  add(own, JSON.stringify(words));
  const used = new Set(own);
  add(used, JSON.stringify([site, topics, series, paths, feelings, lines, pages]));
  for (const post of posts) for (const letter of lettersOfPost(post)) used.add(letter);
  const written = isSpoken(site.language) ? [] : [...used].filter(isOf(site.language));
  return { language: site.language, own: new Set([...own, ...written]), used };
}

const knownPosts = new WeakMap<Written['posts'][number], ReadonlySet<string>>();

/** The preview asks after each save, of all posts, most of which are the same. */
function lettersOfPost(post: Written['posts'][number]): ReadonlySet<string> {
  const before = knownPosts.get(post);
  if (before) return before;
  const { title, description, body, sources } = post;
  const letters = new Set<string>();
  add(letters, `${title}${description}${body}`);
  add(letters, JSON.stringify(sources));
  knownPosts.set(post, letters);
  return letters;
}

/** Whether the interface speaks a language: then its words have all letters of it. */
function isSpoken(language: string): boolean {
  return languages.includes(languageOf(language));
}

/** Scripts that are several of Unicode's. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang', 'Hani'],
};

/**
 * Takes a language, and gives whether a letter is one of its own: of its script, and where that is the Latin one, which
 * hundreds of languages share, one that the names of its months, days and languages are written with.
 */
function isOf(language: string): (letter: string) => boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  if (script === 'Latn') {
    const alphabet = alphabetOf(language);
    return (letter) => alphabet.has(letter.toLowerCase());
  }
  const classes = (scripts[script] ?? [script]).map((one) => String.raw`\p{Script=${one}}`);
  const pattern = new RegExp(`[${classes.join('')}]`, 'u');
  return (letter) => pattern.test(letter);
}

function alphabetOf(language: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const day = new Intl.DateTimeFormat(language, { month: 'long', weekday: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, month) => day.format(Date.UTC(2026, month, month + 1)));
  return new Set([...days, ...languages.map((code) => names.of(code) ?? '')].join('').toLowerCase());
}

function add(letters: Set<string>, text: string): void {
  for (const [sign] of text.normalize('NFC').matchAll(/[^\0-\x7f]/gu)) {
    if (letters.has(sign) || !/[\p{L}\p{M}\p{Nd}]/u.test(sign)) continue;
    for (const one of [sign, sign.toUpperCase(), sign.toLowerCase()])
      if ([...one].length === 1) letters.add(one);
  }
}
