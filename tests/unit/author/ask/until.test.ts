import { expect, test } from 'vitest';
import { askUntil, textUpTo, tidied, yesOrNo } from '../../../../src/author/ask/until.ts';

test('a question is asked until its answer can be used, and each time it is said why not', async () => {
  const answers = ['', 'far too long', '  short '];
  const said: string[] = [];
  const conversation = { ask: () => Promise.resolve(answers.shift() ?? '') };
  const heard = textUpTo(8, 'Type something.');
  expect(await askUntil(conversation, (line) => said.push(line), 'Well? ', heard)).toBe('short');
  expect(said).toEqual(['  Type something.', '  That is 12 characters, and at most 8 fit. Make it shorter.']);
});

test('yes and no may be short, and nothing else is taken for one of them', () => {
  expect(['yes', 'Y', 'no', 'N', 'No.'].map(yesOrNo)).toEqual(
    [true, true, false, false, false].map((value) => ({ value })),
  );
  expect(['', 'yep', 'not now'].map(yesOrNo)).toEqual(Array(3).fill({ again: 'Type yes or no.' }));
});

test('what copying leaves in a line is taken out, and an emoji stays whole', () => {
  expect(tidied('\ufeff A\u00a0 title\t\u200bwith\u0007 \ud800 signs \u202e👩‍👧 ')).toBe(
    'A title with \ufffd signs 👩‍👧',
  );
});
