import { expect, test } from 'vitest';
import type { BlogData } from '../../../../src/library/content/blog-data.ts';
import type { PostSummary } from '../../../../src/library/posts/post-summary.ts';
import { summaryCache } from '../../../../src/library/blog/summary-cache.ts';
import { urlsOf } from '../../../../src/library/urls.ts';
import { blog, frontMatter, note, topic, words } from '../../make.ts';

const urls = urlsOf({ address: 'https://example.org/' });
const written = (id: string, title: string) => ({
  id,
  data: frontMatter({ title, topics: ['rest'], contentNotes: [note('loss', 'mentioned')] }),
  body: '',
});
const data = blog({ topics: [topic({ id: 'rest', title: 'Rest' })] });

test('a post that did not change has the very same summary again, and one that did has another', () => {
  const summarize = summaryCache();
  const [one, two] = [written('one', 'One'), written('two', 'Two')];
  const before = summarize([one, two], data, urls);
  const after = summarize([one, written('two', 'Two, revised')], data, urls);
  expect(after[0]).toBe(before[0]);
  expect(after[1]?.title).toBe('Two, revised');
});

const other: readonly (readonly [what: string, changed: Partial<BlogData>, shows: keyof PostSummary])[] = [
  ['word of the interface', { words: { ...words, shortMentions: 'speaks of {subjects}' } }, 'note'],
  ['title of a topic', { topics: [topic({ id: 'rest', title: 'Quiet' })] }, 'topic'],
  ['day', { today: '2020-01-01' }, 'visibility'],
];
test.each(other)('after another %s no summary is an old one', (_, changed, shows) => {
  const summarize = summaryCache();
  const posts = [written('one', 'One')];
  const [before] = summarize(posts, data, urls);
  const [after] = summarize(posts, { ...data, ...changed }, urls);
  expect(after?.[shows]).not.toEqual(before?.[shows]);
});
