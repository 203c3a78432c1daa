import { expect, test } from 'vitest';
import { isPassedOver, staysWithin } from '../../../../src/import/bundle/bundle.ts';

test.each([
  'email_list.lamps.csv',
  'posts/1.opens.csv',
  'posts/1.delivers.csv',
  'profile/profile.html',
  '__MACOSX/posts/._a.html',
  '.DS_Store',
  '~$lamp.docx',
  'Thumbs.db',
])('%s is never opened', (path) => {
  expect(isPassedOver(path)).toBe(true);
});

test.each(['posts.csv', 'posts/1.a-post.html', 'content/profile.md', 'lamp.docx'])('%s is', (path) => {
  expect(isPassedOver(path)).toBe(false);
});

test.each([
  ['posts/a.html', true],
  ['a..b/c.md', true],
  ['../a.md', false],
  ['a/../../b.md', false],
  ['/etc/passwd', false],
  ['C:\\a.md', false],
  ['..\\a.md', false],
])('%s stays within its folder: %s', (path, stays) => {
  expect(staysWithin(path)).toBe(stays);
});
