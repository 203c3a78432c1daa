import { expect, test } from 'vitest';
import { listener } from '../../../../src/browser/crisis/danger.ts';
import { readDanger } from '../../../../src/browser/crisis/read.ts';

const words = {
  danger: { eating: ['binge'], 'to-talk': ['crisis'] },
  harmless: ['binge watch*'],
  between: ['so'],
  ordinary: ['bingo'],
};

test('the words that are listened for are read as they were written', () => {
  expect(readDanger(JSON.parse(JSON.stringify(words)))).toEqual(words);
});

test.each([undefined, null, 'text', 3, [], { danger: 7, harmless: { a: 1 }, between: [2] }])(
  'of %j nothing is heard, and nothing breaks',
  (data) => {
    expect(listener(readDanger(data))('binge crisis')).toEqual([]);
  },
);

test('a phrase that only sounds like danger is passed over, and what stands beside it is heard', () => {
  const hear = listener(words);
  expect(hear('binge')).toEqual(['eating']);
  expect(hear('binge watching')).toEqual([]);
  expect(hear('binge watching in a crisis')).toEqual(['to-talk']);
  expect(hear('crisis binge')).toEqual(['eating', 'to-talk']);
});
