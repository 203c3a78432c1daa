import { describe, expect, it } from 'vitest';
import { reader } from '../../../../src/browser/search/query.ts';

const read = reader({
  kin: [
    [
      ['anxious', 'anxiety'],
      ['fear', 'anxiety'],
    ],
    [['can’t sleep', 'insomnia'], ['night']],
    [['insomnia'], ['awake']],
  ],
  stopWords: ['i', 'at', 'cant', 'the', 'how', 'to'],
});
const typed = (query: string) => read(query).map((term) => term.typed);

describe('a query is taken apart', () => {
  it.each([
    ['Kitchen light', ['kitchen', 'light']],
    ['how to light the kitchen', ['light', 'kitchen']],
    ['I can’t sleep at night', ['cant sleep', 'night']],
    ['self-worth, C-PTSD', ['self', 'worth', 'ptsd']],
    ['light light', ['light']],
    ['how to', ['how', 'to']],
    ['i', ['i']],
    ['  ', []],
  ])('%j into %j', (query, terms) => {
    expect(typed(query)).toEqual(terms);
  });

  it('with what may stand for each word, from every row, but the word itself', () => {
    expect(read('anxiety')).toEqual([{ typed: 'anxiety', under: ['fear'] }]);
    expect(read('insomnia')).toEqual([{ typed: 'insomnia', under: ['night', 'awake'] }]);
    expect(read('lamp')).toEqual([{ typed: 'lamp', under: [] }]);
  });
});
