import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../../src/author/publish/changes.ts';
import { commitMessage, changeLines } from '../../../../src/author/publish/change-lines.ts';

const none: Changes = {
  added: [],
  revised: [],
  moved: [],
  takenDown: [],
  gone: [],
  scheduled: [],
  drafts: [],
  pages: [],
  files: [],
};
const texts = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `T${at + 1}`, address: `/writing/t${at + 1}/` }));
const [one = { title: '', address: '' }] = texts(1);

test('a long list is cut, and says by how much', () => {
  const lines = changeLines({ ...none, added: texts(15) });
  expect(lines).toHaveLength(14);
  expect(lines.at(-1)).toBe('  and 3 more');
});

test('nothing is said of what did not change', () => {
  expect(changeLines(none)).toEqual([]);
});

describe('a change is called', () => {
  test.each<[string, Partial<Changes>]>([
    ['Publish “T1”', { added: texts(1) }],
    ['Publish “T1” and “T2”', { added: texts(2), drafts: texts(1) }],
    ['Publish 3 posts, revise “T1”', { added: texts(3), revised: texts(1) }],
    ['Revise 3 posts', { revised: texts(2), moved: [{ ...one, from: '/writing/old/' }] }],
    ['Withdraw a post', { takenDown: texts(1) }],
    ['Withdraw 2 posts', { takenDown: texts(2) }],
    ['Take 2 posts away', { gone: texts(2) }],
    ['Change “T1”', { pages: texts(1), files: ['site.yaml'] }],
    ['Change site.yaml and list.pdf', { files: ['site.yaml', 'public/list.pdf'] }],
    ['Change 3 files', { files: ['a', 'b', 'c'] }],
    ['Prepare what is to come', { scheduled: [{ ...one, day: '2026-12-24' }], files: ['a'] }],
    ['Keep drafts', { drafts: texts(1) }],
  ])('%s', (message, changes) => {
    expect(commitMessage({ ...none, ...changes })).toBe(message);
  });

  test('by no title of what was withdrawn, kept back or not finished', () => {
    const secret = [{ title: 'A secret', address: '/writing/a-secret/' }];
    const changes = { ...none, takenDown: secret, gone: secret, drafts: secret };
    expect(commitMessage(changes)).not.toContain('secret');
  });

  test('on one line, however long a title is', () => {
    const added = [{ title: 'word '.repeat(40), address: '/writing/word/' }];
    expect(commitMessage({ ...none, added })).toMatch(/^Publish “.{50,70}”$/);
  });
});
