import { expect, test } from 'vitest';
import { keepsFromBuilding, keepsFromPublishing, kindOf, type Problem } from '../../../src/schema/problem.ts';

const base: Problem = { file: 'posts/a.mdx', what: 'What.', mend: 'Mend.' };

test.each<[string, Partial<Problem>, { kind: string; building: boolean; publishing: boolean }]>([
  ['of no kind is an error', {}, { kind: 'error', building: true, publishing: true }],
  ['that is an error stops both', { kind: 'error' }, { kind: 'error', building: true, publishing: true }],
  [
    'that is an error for publishing lets the site be built',
    { kind: 'error', keepsFrom: 'publishing' },
    { kind: 'error', building: false, publishing: true },
  ],
  [
    'that is a warning stops neither',
    { kind: 'warning' },
    { kind: 'warning', building: false, publishing: false },
  ],
  [
    'that is a warning can stop publishing alone',
    { kind: 'warning', keepsFrom: 'publishing' },
    { kind: 'warning', building: false, publishing: true },
  ],
  [
    'that is a question stops neither',
    { kind: 'question' },
    { kind: 'question', building: false, publishing: false },
  ],
])('a problem %s', (_, more, expected) => {
  const problem = { ...base, ...more };
  expect({
    kind: kindOf(problem),
    building: keepsFromBuilding(problem),
    publishing: keepsFromPublishing(problem),
  }).toEqual(expected);
});
