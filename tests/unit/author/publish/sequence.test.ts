import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsBetween } from '../../../../src/author/publish/sequence.ts';

const side = (own: 'before' | 'after', steps: ReturnType<typeof stepsBetween>) =>
  steps.filter(({ in: where }) => where === 'both' || where === own).map(({ text }) => text);

test('one word among others is the only difference', () => {
  expect(stepsBetween(['it', 'sings', 'early'], ['it', 'sings', 'late', 'now'])).toEqual([
    { in: 'both', text: 'it' },
    { in: 'both', text: 'sings' },
    { in: 'before', text: 'early' },
    { in: 'after', text: 'late' },
    { in: 'after', text: 'now' },
  ]);
});

test('both sequences can be read in the steps between them, and the same ones have none', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const steps = stepsBetween(before, after);
      expect(side('before', steps)).toEqual(before);
      expect(side('after', steps)).toEqual(after);
      expect(stepsBetween(before, before).every((step) => step.in === 'both')).toBe(true);
    }),
  );
});
