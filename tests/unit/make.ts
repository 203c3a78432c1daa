import type { PostSummary } from '../../src/library/posts/post-summary.ts';
import type { BlogData } from '../../src/library/content/blog-data.ts';
import type { ContentNote } from '../../src/schema/content-note.ts';
import type { CrisisLine } from '../../src/schema/crisis-line.ts';
import type { PostData } from '../../src/schema/post.ts';
import type { Site } from '../../src/schema/site.ts';
import { wordsFrom } from '../../src/schema/words.ts';

type Topic = BlogData['topics'][number];
type Series = BlogData['series'][number];
type Path = BlogData['paths'][number];

/** The interface's words in English. */
export const words = wordsFrom.parse({});

export function site(own: Partial<Site> = {}): Site {
  return {
    title: 'Bread and Salt',
    headline: 'Notes from a quiet room',
    introduction: 'Who writes, and for whom.',
    description: 'Notes of a therapist.',
    address: 'https://example.org/',
    language: 'en',
    direction: 'ltr',
    timeZone: 'America/New_York',
    region: 'US',
    author: { name: 'Ada Ames', credentials: 'LMFT', licence: '12345', jurisdiction: 'Oregon' },
    contact: { email: 'ada@example.org' },
    quickExit: 'https://weather.example/',
    emergency: undefined,
    httpsOnly: false,
    host: 'A host',
    ...own,
  };
}

export function topic(own: Partial<Topic> = {}): Topic {
  return {
    id: 'rest',
    title: 'Rest',
    description: 'On rest.',
    drawing: 'water',
    also: [],
    aliases: [],
    ...own,
  };
}

export function series(own: Partial<Series> = {}): Series {
  return { id: 'letters', title: 'Letters', description: 'Letters, in order.', aliases: [], ...own };
}

export function path(own: Partial<Path> = {}): Path {
  return { id: 'begin', title: 'Begin', description: 'A way in.', posts: ['a'], aliases: [], ...own };
}

export function line(own: Partial<CrisisLine> = {}): CrisisLine {
  return {
    id: 'a-line',
    name: 'A line',
    country: 'US',
    channel: 'call',
    value: '988',
    languages: ['en'],
    audience: 'Everyone',
    for: 'everyone',
    source: 'https://example.org/',
    lastChecked: '2026-11-01',
    ...own,
  };
}

/** All that the data files say. */
export function blog(own: Partial<BlogData> = {}): BlogData {
  return {
    site: site(),
    words,
    topics: [topic()],
    series: [],
    paths: [],
    feelings: [],
    lines: [],
    withdrawn: [],
    today: '2026-11-22',
    preview: false,
    ...own,
  };
}

export function note(
  about: ContentNote['about'] = 'loss',
  depth: ContentNote['depth'] = 'mentioned',
): ContentNote {
  return { about, depth };
}

/** A post's front matter, its defaults filled in. */
export function frontMatter(own: Partial<PostData> = {}): PostData {
  return {
    title: 'A title',
    description: 'A standfirst.',
    pubDate: '2026-07-01',
    revisions: [],
    topics: ['rest'],
    contentNotes: [],
    draft: false,
    featured: false,
    also: [],
    aliases: [],
    related: [],
    sources: [],
    search: true,
    ...own,
  };
}

/** A post as lists and pages know it. */
export function post(own: Partial<PostSummary> = {}): PostSummary {
  const { id = 'a' } = own;
  return {
    ...frontMatter(),
    id,
    body: '',
    minutes: 1,
    revised: undefined,
    visibility: 'public',
    hasCover: false,
    href: `/writing/${id}/`,
    topic: { ...topic(), href: '/topics/rest/' },
    drawing: { slug: 'a', place: 'water', day: '2026-01-01', southern: false },
    note: undefined,
    ...own,
  };
}

/** So many posts, `p1` the first, each a day older than the one before. */
export function posts(count: number, own: Partial<PostSummary> = {}): PostSummary[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 5, 30 - index)).toISOString().slice(0, 10);
    return post({ id: `p${index + 1}`, pubDate: day, ...own });
  });
}

/** What things are called, in their order. */
export function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
