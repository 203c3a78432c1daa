import { expect, test } from 'vitest';
import { noVerdicts } from '../../../../src/author/preview/verdicts.ts';
import type { Diagnostic } from '../../../../src/schema/diagnostic.ts';

const wrong = (file: string, message = 'Wrong.'): Diagnostic => ({ file, message, help: 'Mend it.' });

test('before the first check, what a reading showed is all that is known', () => {
  const verdicts = noVerdicts();
  verdicts.saved('');
  expect(verdicts.isUnseen('posts/a.mdx')).toBe(true);
  expect(verdicts.diagnostics([wrong('posts/a.mdx')])).toEqual([wrong('posts/a.mdx')]);
});

test('of a file that was saved since, only what its reading showed is said', () => {
  const verdicts = noVerdicts();
  verdicts.checked([wrong('posts/a.mdx', 'A link.'), wrong('posts/b.mdx')], 0);
  verdicts.saved('posts/a.mdx');
  expect(verdicts.diagnostics([wrong('posts/a.mdx', 'Its title.')])).toEqual([
    wrong('posts/a.mdx', 'Its title.'),
    wrong('posts/b.mdx'),
  ]);
});

test('a look at one file says nothing of the others', () => {
  const verdicts = noVerdicts();
  verdicts.checked([wrong('posts/a.mdx'), wrong('posts/b.mdx')], 0);
  verdicts.saved('posts/a.mdx');
  verdicts.looked(new Set(['posts/a.mdx']), [], verdicts.saves);
  expect(verdicts.isUnseen('posts/a.mdx')).toBe(false);
  expect(verdicts.diagnostics([])).toEqual([wrong('posts/b.mdx')]);
});

test('a check from before a save does not undo what a look found after it', () => {
  const verdicts = noVerdicts();
  const asOf = verdicts.saves;
  verdicts.saved('posts/a.mdx');
  verdicts.looked(new Set(['posts/a.mdx']), [wrong('posts/a.mdx', 'New.')], verdicts.saves);
  verdicts.checked([wrong('posts/a.mdx', 'Old.')], asOf);
  expect(verdicts.diagnostics([])).toEqual([wrong('posts/a.mdx', 'New.')]);
  verdicts.checked([], verdicts.saves);
  expect(verdicts.diagnostics([])).toEqual([]);
});

test('a file that was saved during its look is still to be looked at', () => {
  const verdicts = noVerdicts();
  verdicts.saved('posts/a.mdx');
  const asOf = verdicts.saves;
  verdicts.saved('posts/a.mdx');
  verdicts.looked(new Set(['posts/a.mdx']), [wrong('posts/a.mdx')], asOf);
  expect(verdicts.isUnseen('posts/a.mdx')).toBe(true);
  expect(verdicts.diagnostics([])).toEqual([]);
});
