import { expect, test } from 'vitest';
import { offer } from '../../../../src/author/fix/offer.ts';

const plain = { file: 'posts/a.mdx', message: 'W.', help: 'M.' };
const stretch = { line: 1, column: 1, length: 0 };
const mends = { ...plain, fix: [{ ...stretch, text: 'x' }] };
const asks = { ...plain, needsInput: stretch };

test.each([
  [[], undefined],
  [[plain], undefined],
  [[plain, mends, mends], '"npm run check -- --fix" mends 2 of these.'],
  [[asks], '"npm run check -- --fix" asks what 1 picture shows.'],
  [[mends, asks, asks], '"npm run check -- --fix" mends 1 of these, and asks what 2 pictures show.'],
])('%#', (diagnostics, said) => {
  expect(offer(diagnostics)).toBe(said);
});
