import { expect, test } from 'vitest';
import { reader } from '../../../src/browser/search/query.ts';
import { vocabularyIn } from '../../../src/vocabulary/index.ts';

const { kin, stopWords } = vocabularyIn(['en']);
const read = reader({ kin: kin.map(({ typed, under }) => [typed, under]), stopWords });

test.each([
  ['firing my therapist', 'goodbye'],
  ['moved to a new city', 'lonely'],
  ['setting limits with family', 'boundaries'],
  ['ashamed of my body', 'body'],
  ['mom', 'mother'],
  ['can’t sleep', 'night'],
])('"%s" is also looked for as "%s"', (typed, word) => {
  expect(read(typed).flatMap(({ under }) => under)).toContain(word);
});
