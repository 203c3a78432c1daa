import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlip } from '../../../../src/browser/words/slip.ts';

describe('one slip of the keyboard', () => {
  test.each([
    ['lonley', 'lonely', 'two letters changed round'],
    ['panick', 'panic', 'one too many at the end'],
    ['paniic', 'panic', 'one too many'],
    ['anxity', 'anxiety', 'one left out'],
    ['anxiet', 'anxiety', 'the last one left out'],
    ['anxuety', 'anxiety', 'another in its place'],
    ['dei', 'die', 'two changed round in a short word'],
    ['iwll', 'will', 'the first two changed round'],
  ])('makes "%s" of "%s": %s', (typed, word) => {
    expect(isSlip(typed, word)).toBe(true);
  });

  test.each([
    ['lonely', 'lonely', 'the same word is none'],
    ['lnoley', 'lonely', 'these are two'],
    ['dye', 'die', 'short words have too many neighbours'],
    ['rage', 'cage', 'nobody misses the first letter'],
    ['anxieties', 'anxiety', 'these are more than one'],
    ['', 'a', 'nothing was typed'],
  ])('does not make "%s" of "%s": %s', (typed, word) => {
    expect(isSlip(typed, word)).toBe(false);
  });

  test('is as likely from one word to another as back, in words long enough', () => {
    const word = fc.stringMatching(/^a[ab]{3,6}$/);
    fc.assert(fc.property(word, word, (one, other) => isSlip(one, other) === isSlip(other, one)));
  });
});
