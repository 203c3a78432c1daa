import type { Blog } from '../../library/blog/assemble.ts';

/** What a blog is written with. */
export interface Letters {
  readonly language: string;
  /** Those of the interface in its language: what each of its pages needs. */
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
  for (const { title, description, body, sources } of posts) {
    add(used, `${title}${description}${body}`);
    add(used, JSON.stringify(sources));
  }
  return { language: site.language, own, used };
}

function add(letters: Set<string>, text: string): void {
  for (const [sign] of text.normalize('NFC').matchAll(/[^\0-\x7f]/gu)) {
    if (letters.has(sign) || !/[\p{L}\p{M}\p{Nd}]/u.test(sign)) continue;
    for (const one of [sign, sign.toUpperCase(), sign.toLowerCase()])
      if ([...one].length === 1) letters.add(one);
  }
}
