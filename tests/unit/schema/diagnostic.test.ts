import { expect, test } from 'vitest';
import {
  blocksBuilding,
  blocksPublishing,
  severityOf,
  type Diagnostic,
} from '../../../src/schema/diagnostic.ts';

const base: Diagnostic = { file: 'posts/a.mdx', message: 'What.', help: 'Mend.' };

test.each<[string, Partial<Diagnostic>, { severity: string; building: boolean; publishing: boolean }]>([
  ['of no kind is an error', {}, { severity: 'error', building: true, publishing: true }],
  [
    'that is an error stops both',
    { severity: 'error' },
    { severity: 'error', building: true, publishing: true },
  ],
  [
    'that is an error for publishing lets the site be built',
    { severity: 'error', blocks: 'publishing' },
    { severity: 'error', building: false, publishing: true },
  ],
  [
    'that is a warning stops neither',
    { severity: 'warning' },
    { severity: 'warning', building: false, publishing: false },
  ],
  [
    'that is a warning can stop publishing alone',
    { severity: 'warning', blocks: 'publishing' },
    { severity: 'warning', building: false, publishing: true },
  ],
  [
    'that is a question stops neither',
    { severity: 'question' },
    { severity: 'question', building: false, publishing: false },
  ],
])('a diagnostic %s', (_, more, expected) => {
  const diagnostic = { ...base, ...more };
  expect({
    severity: severityOf(diagnostic),
    building: blocksBuilding(diagnostic),
    publishing: blocksPublishing(diagnostic),
  }).toEqual(expected);
});
