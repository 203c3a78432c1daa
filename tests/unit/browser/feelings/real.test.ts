import { describe, expect, test } from 'vitest';
import { isAsItComes, ownBlog } from '../../../own-blog.ts';
import { shownFor } from '../../../../src/browser/feelings/filter.ts';
import { folded } from '../../../../src/browser/words/folded.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { feelingOf } from '../../../../src/schema/feelings.ts';

const { feelings } = await readContent(ownBlog.content);
const words = feelings.flatMap((group) =>
  Object.entries(group.words).map(([word, entry]) => ({ word, ...feelingOf(entry) })),
);
const found = words.map(({ word, like, also }) => ({
  names: [word, ...also].map(folded),
  text: `${word} ${like}`,
}));

describe.runIf(isAsItComes)('what people type for a feeling leads to a word that is near it', () => {
  test.each([
    ['anxious', 'uneasy'],
    ['scared', 'on guard'],
    ['tired', 'weary'],
    ['sad', 'sad'],
    ['depressed', 'flat'],
    ['grief', 'bereft'],
    ['lost', 'bereft'],
    ['alone', 'lonely'],
    ['happy', 'content'],
    ['worthless', 'not enough'],
    ['hate', 'angry'],
    ['hurt', 'sad'],
    ['mad', 'angry'],
    ['numb', 'numb'],
  ])('%s: %s', (typed, near) => {
    const { places, near: onlyNear } = shownFor(typed, found);
    expect(onlyNear).toBe(false);
    expect(places.map((place) => words[place]?.word)).toContain(near);
    // A word that only has such letters in its description would be no answer.
    expect(places.length).toBeLessThanOrEqual(6);
  });
});
