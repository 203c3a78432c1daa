import { post, type Written } from '../folder.ts';

/** A text, with some lines at its top written otherwise. */
export function text(
  body: string,
  lines: Readonly<Record<string, string>> = {},
  file = 'posts/mine.mdx',
): Written {
  return { [file]: post({ title: 'Mine', ...lines }, `${body}\n\nMore of it.`) };
}

/** The same in a file whose braces are plain text. */
export function plain(body: string): Written {
  return text(body, {}, 'posts/mine.md');
}

/** A post whose lines at the top are these. */
export function top(...lines: readonly string[]): Written {
  return { 'posts/mine.mdx': `---\n${lines.join('\n')}\n---\nText.\n` };
}

/** A post with nothing to mend but for these lines at its top. */
export function also(...lines: readonly string[]): Written {
  return top('title: Mine', 'description: A sentence.', 'pubDate: 2026-01-01', 'topics: [grief]', ...lines);
}

/** A post in which these lines stand in place of one of the usual. */
export function inPlaceOf(
  name: 'title' | 'description' | 'pubDate' | 'topics',
  ...lines: readonly string[]
): Written {
  const all = {
    title: ['title: Mine'],
    description: ['description: A sentence.'],
    pubDate: ['pubDate: 2026-01-01'],
    topics: ['topics: [grief]'],
    [name]: lines,
  };
  return top(...Object.values(all).flat());
}
