import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWords, type WordIndex } from '../../../../src/library/posts/word-index.ts';
import { wordIndexCache } from '../../../../src/library/posts/word-index-cache.ts';

const told = ({ ofPost, ofWord }: WordIndex) => ({
  ofPost: [...ofPost].sort(([a], [b]) => (a < b ? -1 : 1)),
  ofWord: [...ofWord]
    .map(([word, sharing]) => [word, sharing.toSorted((a, b) => (a.at < b.at ? -1 : 1))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
});

const word = fc.constantFrom('letter', 'garden', 'winter', 'window', 'kettle', 'bridge');
const bodies = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 2, maxLength: 6 });

test('words put together again after edits, new posts, deletions and in another order are as if put together for the first time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(bodies, fc.nat(1)), { minLength: 2, maxLength: 5 }), (readings) => {
      const index = wordIndexCache();
      const known = new Map<string, { id: string; title: string; description: string; body: string }>();
      for (const [reading, turned] of readings) {
        const inOrder = reading.map((words, at) => {
          const [id, body] = [`post-${at}`, words.join(' ')];
          const before = known.get(id);
          const post = before?.body === body ? before : { id, title: '', description: '', body };
          known.set(id, post);
          return post;
        });
        const posts = turned === 0 ? inOrder : inOrder.toReversed();
        expect(told(index(posts))).toEqual(told(indexWords(posts)));
      }
    }),
  );
});

test('after an edit only the post and those that share a word with it are weighed anew', () => {
  const post = (id: string, body: string) => ({ id, title: '', description: '', body });
  const index = wordIndexCache();
  const [garden, winter] = [post('garden', 'garden garden letter'), post('winter', 'winter window')];
  const before = new Map(index([post('kettle', 'kettle'), garden, winter]).ofPost);
  const after = index([post('kettle', 'kettle letter'), garden, winter]).ofPost;
  expect(after.get('winter')).toBe(before.get('winter'));
  expect(after.get('garden')).not.toBe(before.get('garden'));
});
