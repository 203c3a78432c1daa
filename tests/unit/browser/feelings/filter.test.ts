import { describe, expect, test } from 'vitest';
import { matches, shownFor } from '../../../../src/browser/feelings/filter.ts';

describe('what is typed finds', () => {
  test.each(['', '  ', '?', 'w', 'Worn', 'thin', 'thin wo', 'seen', 'WÖRN'])('%j', (typed) => {
    expect(matches(typed, 'worn thin nearly seen through')).toBe(true);
  });
});

describe('what is typed does not find', () => {
  test.each(['orn', 'worn out', 'sad', 'x'])('%j', (typed) => {
    expect(matches(typed, 'worn thin nearly seen through')).toBe(false);
  });
});

describe('what is typed shows', () => {
  const feelings = [
    { names: ['angry', 'mad', 'hate'], text: 'angry a line was crossed' },
    { names: ['proud'], text: 'proud you made that' },
    { names: ['lonely', 'alone'], text: 'lonely no one is near' },
  ];

  test.each([
    ['mad', [0], 'what is called so, and not what has a word that begins so'],
    ['ma', [0, 1], 'what begins so'],
    ['made', [1], 'what has such a word beside it'],
    ['I feel so alone', [2], 'from a sentence, what is called as a word of it'],
    ['', [0, 1, 2], 'all, when nothing is typed'],
    ['zzz', [], 'nothing, when nothing fits'],
  ])('for %j %j: %s', (typed, places) => {
    expect(shownFor(typed, feelings)).toEqual({ places, near: false });
  });

  test('what is one slip away, and says that it is only near', () => {
    expect(shownFor('lonley', feelings)).toEqual({ places: [2], near: true });
  });
});
