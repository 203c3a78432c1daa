import { describe, expect, it } from 'vitest';
import { corrected, meantBy } from '../../../../src/browser/search/slips.ts';

const field = ['panic', 'panicky', 'lonely', 'anxiety'];
const written = ['kitchen', 'lone', 'casseroles'];

describe('what was meant', () => {
  it.each([
    ['lonley', 'lonely'],
    ['panick', 'panic'],
    ['anxeity', 'anxiety'],
    ['kichen', 'kitchen'],
  ])('by %j is %j', (typed, meant) => {
    expect(meantBy(typed, field, written)).toBe(meant);
  });

  it.each(['lonel', 'anxiet', 'kitche', 'ktn', 'zzzz', 'mom'])('by %j is not asked', (typed) => {
    expect(meantBy(typed, field, written)).toBeUndefined();
  });

  it('stands in the query where the slip stood, and the rest stays as it was typed', () => {
    expect(corrected('So  Lonley, at night', new Map([['lonley', 'lonely']]))).toBe('So  lonely at night');
  });
});
