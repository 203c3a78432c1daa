import { expect, test } from 'vitest';
import { annotation } from '../../../../src/author/report/annotations.ts';

const diagnostic = {
  file: 'posts/a,b.mdx',
  line: 4,
  column: 10,
  length: 3,
  message: '100% of it: wrong.',
  help: 'Type: a\nOr: b',
};

test('a problem is a command of GitHub’s, with what would end it written otherwise', () => {
  expect(annotation(diagnostic, 'content')).toBe(
    '::error file=content/posts/a%2Cb.mdx,line=4,col=10,endColumn=13,title=To mend::100%25 of it: wrong.%0AType: a%0AOr: b',
  );
});

test('each kind has a command of its own, and what has no place says none', () => {
  const { message, help } = diagnostic;
  expect(annotation({ file: 'a.mdx', message, help, severity: 'warning' }, 'content')).toMatch(
    /^::warning file=content\/a\.mdx,title=Warning::/,
  );
  expect(annotation({ file: '', message, help, severity: 'question' }, 'content')).toMatch(
    /^::notice file=content,title=Question::/,
  );
});
