import { expect, test } from 'vitest';
import { knownDiagnostics } from '../../../../src/author/preview/known-diagnostics.ts';
import type { Diagnostic } from '../../../../src/schema/diagnostic.ts';

const wrong = (file: string, message = 'Wrong.'): Diagnostic => ({ file, message, help: 'Mend it.' });

test('before the first check, what a reading showed is all that is known', () => {
  const known = knownDiagnostics();
  known.saved('');
  expect(known.isUnseen('posts/a.mdx')).toBe(true);
  expect(known.diagnostics([wrong('posts/a.mdx')])).toEqual([wrong('posts/a.mdx')]);
});

test('of a file that was saved since, only what its reading showed is said', () => {
  const known = knownDiagnostics();
  known.checked([wrong('posts/a.mdx', 'A link.'), wrong('posts/b.mdx')], 0);
  known.saved('posts/a.mdx');
  expect(known.diagnostics([wrong('posts/a.mdx', 'Its title.')])).toEqual([
    wrong('posts/a.mdx', 'Its title.'),
    wrong('posts/b.mdx'),
  ]);
});

test('a look at one file says nothing of the others', () => {
  const known = knownDiagnostics();
  known.checked([wrong('posts/a.mdx'), wrong('posts/b.mdx')], 0);
  known.saved('posts/a.mdx');
  known.looked(new Set(['posts/a.mdx']), [], known.saves);
  expect(known.isUnseen('posts/a.mdx')).toBe(false);
  expect(known.diagnostics([])).toEqual([wrong('posts/b.mdx')]);
});

test('a check from before a save does not undo what a look found after it', () => {
  const known = knownDiagnostics();
  const asOf = known.saves;
  known.saved('posts/a.mdx');
  known.looked(new Set(['posts/a.mdx']), [wrong('posts/a.mdx', 'New.')], known.saves);
  known.checked([wrong('posts/a.mdx', 'Old.')], asOf);
  expect(known.diagnostics([])).toEqual([wrong('posts/a.mdx', 'New.')]);
  known.checked([], known.saves);
  expect(known.diagnostics([])).toEqual([]);
});

test('a file that was saved during its look is still to be looked at', () => {
  const known = knownDiagnostics();
  known.saved('posts/a.mdx');
  const asOf = known.saves;
  known.saved('posts/a.mdx');
  known.looked(new Set(['posts/a.mdx']), [wrong('posts/a.mdx')], asOf);
  expect(known.isUnseen('posts/a.mdx')).toBe(true);
  expect(known.diagnostics([])).toEqual([]);
});

test('a file that was looked at on its own before anything was checked need not be looked at again', () => {
  const known = knownDiagnostics();
  known.saved('');
  known.looked(new Set(['posts/a.mdx']), [], known.saves);
  expect(known.isUnseen('posts/a.mdx')).toBe(false);
  expect(known.isUnseen('posts/b.mdx')).toBe(true);
});
