import { expect, test } from 'vitest';
import { repairedTag } from '../../../../src/check/markdown/repaired-tag.ts';

test.each([
  ['<Worksheet title="A "good" page">', '<Worksheet title="A “good” page">'],
  ['<Worksheet title=“A page”>', '<Worksheet title="A page">'],
  ['<Worksheet title="A page>', '<Worksheet title="A page">'],
  ['<Pause>', '<Pause />'],
])('%s is told as %s', (typed, meant) => {
  expect(repairedTag(typed)).toBe(meant);
});

test.each(['<Worksheet title="A "good page">', '<Worksheet title="A" good "page">'])(
  'no words of %s are lost in what is to be typed',
  (typed) => {
    expect(repairedTag(typed) ?? 'good page').toMatch(/good.*page/);
  },
);
