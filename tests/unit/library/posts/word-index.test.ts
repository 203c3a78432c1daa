import { describe, expect, test } from 'vitest';
import { indexWords, telling, wordsInCommon } from '../../../../src/library/posts/word-index.ts';
import { post } from '../../make.ts';

const text = (id: string, body: string) => post({ id, title: '', description: '', body });
const wordsOf = (index: ReturnType<typeof indexWords>, id: string) => [
  ...(index.ofPost.get(id)?.keys() ?? []),
];

/** How alike other posts are to one, by their ids. */
function commonTo(index: ReturnType<typeof indexWords>, id: string): Map<string, number> {
  const ids = [...index.ofPost.keys()];
  const alike = new Float64Array(ids.length);
  const met = wordsInCommon(index, id, alike).map((at) => [ids[at] ?? '', alike[at] ?? 0] as const);
  return new Map(met.filter(([other]) => other !== id));
}

describe('the words of a post', () => {
  test('come from its title, its description and its prose', () => {
    const one = post({ id: 'a', title: 'Harbour', description: 'Lantern', body: 'Saltwater' });
    expect(wordsOf(indexWords([one, text('b', 'Bread')]), 'a').sort()).toEqual([
      'harbour',
      'lantern',
      'saltwater',
    ]);
  });

  test('are the same in capitals and in small letters', () => {
    const index = indexWords([text('a', 'Harbour HARBOUR harbour'), text('b', 'Bread')]);
    expect(wordsOf(index, 'a')).toEqual(['harbour']);
  });

  test('have at least four letters, in any script', () => {
    const index = indexWords([text('a', 'the cat élan дерево 1234'), text('b', 'Bread')]);
    expect(wordsOf(index, 'a').sort()).toEqual(['élan', 'дерево']);
  });

  test('leave out what every post says', () => {
    const index = indexWords([
      text('a', 'about harbour'),
      text('b', 'about bread'),
      text('c', 'about about about'),
    ]);
    expect(wordsOf(index, 'a')).toEqual(['harbour']);
    expect(wordsOf(index, 'c')).toEqual([]);
  });

  test('weigh more the oftener the post has them, and the fewer posts do', () => {
    const index = indexWords([
      text('a', 'often often seldom shared'),
      text('b', 'shared'),
      text('c', 'bread'),
    ]);
    expect(wordsOf(index, 'a')).toEqual(['often', 'seldom', 'shared']);
    const [often = 0, seldom = 0, shared = 0] = index.ofPost.get('a')?.values() ?? [];
    expect(often).toBeCloseTo(seldom * 2);
    expect(seldom).toBeGreaterThan(shared);
  });

  test('are a vector of length 1', () => {
    const index = indexWords([text('a', 'harbour harbour lantern saltwater'), text('b', 'bread')]);
    expect(Math.hypot(...(index.ofPost.get('a')?.values() ?? []))).toBeCloseTo(1);
  });

  test('are the 24 that weigh most', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const body = `${letters.map((letter) => letter.repeat(4)).join(' ')} zzzz yyyy`;
    const words = wordsOf(indexWords([text('a', body), text('b', 'bread')]), 'a');
    expect(words).toHaveLength(24);
    expect(words.slice(0, 2)).toEqual(['yyyy', 'zzzz']);
    expect(words).not.toContain('xxxx');
  });

  test('lead back to the posts that have them', () => {
    const index = indexWords([text('a', 'harbour'), text('b', 'harbour bread'), text('c', 'lantern')]);
    const sharing = (word: string) => index.ofWord.get(word)?.map(({ at }) => at);
    expect(sharing('harbour')).toEqual([0, 1]);
    expect(sharing('lantern')).toEqual([2]);
  });

  test.each([
    ['addresses', '[one](https://harbour.example/lantern)', '[two](https://harbour.example/lantern)'],
    [
      'components',
      '<Vignette basis="fictional">One.</Vignette>',
      '<Vignette basis="fictional">Two.</Vignette>',
    ],
  ])('leave out %s, which say nothing of what a post is about', (_, a, b) => {
    const index = indexWords([text('a', a), text('b', b), text('c', 'bread')]);
    expect([...commonTo(index, 'a')]).toEqual([]);
  });
});

describe('how alike two posts are', () => {
  test('is 1 for the same words, whatever their order', () => {
    const index = indexWords([
      text('a', 'harbour lantern'),
      text('b', 'lantern harbour'),
      text('c', 'bread'),
    ]);
    expect(commonTo(index, 'a').get('b')).toBeCloseTo(1);
  });

  test('is the same from either side', () => {
    const index = indexWords([text('a', 'harbour lantern'), text('b', 'harbour bread'), text('c', 'cellar')]);
    const there = commonTo(index, 'a').get('b');
    expect(there).toBeGreaterThan(telling);
    expect(commonTo(index, 'b').get('a')).toBeCloseTo(there ?? 0);
  });

  test('is more for more words in common', () => {
    const index = indexWords([
      text('a', 'harbour lantern cellar'),
      text('two', 'harbour lantern bread'),
      text('one', 'cellar orchard meadow'),
    ]);
    const common = commonTo(index, 'a');
    expect(common.get('two')).toBeGreaterThan(common.get('one') ?? Number.NaN);
  });

  test('is not said of posts without a word in common', () => {
    const index = indexWords([text('a', 'harbour'), text('b', 'bread')]);
    expect([...commonTo(index, 'a')]).toEqual([]);
  });

  test('is nothing for a post that was not indexed', () => {
    expect([...commonTo(indexWords([text('a', 'harbour')]), 'unknown')]).toEqual([]);
  });

  test('does not count words that more than a hundred posts share: they lead to too many to follow', () => {
    const sharing = (count: number) => {
      const many = Array.from({ length: count }, (_, at) => text(`p${at}`, `harbour ${'x'.repeat(4)}${at}`));
      const rest = Array.from({ length: count * 2 }, (_, at) => text(`q${at}`, 'bread'));
      return commonTo(indexWords([...many, ...rest]), 'p0').has('p1');
    };
    expect([sharing(90), sharing(110)]).toEqual([true, false]);
  });
});
