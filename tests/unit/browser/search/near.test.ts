import { describe, expect, it } from 'vitest';
import { isNear } from '../../../../src/browser/search/near.ts';

describe('a word that was typed', () => {
  it.each([
    ['consul', 'a consultation group'],
    ['Cafe', 'in the café, later'],
    ['compass', 'on self-compassion'],
    ['self-comp', 'on self-compassion'],
    ['grief', 'grieving together'],
    ['happin', 'a happy day'],
    ['dont', 'I don’t know'],
    ['a', 'at last'],
    ['休', '今日は休息の日'],
  ])('%j is near %j', (typed, text) => {
    expect(isNear(typed, text)).toBe(true);
  });

  it.each([
    ['theology', 'the theory of the group'],
    ['death', 'dear reader'],
    ['trauma', 'a train journey'],
    ['musk', 'some music'],
    ['ark', 'in the dark'],
    ['asdf', 'as soon as'],
    ['word', ''],
  ])('%j is not near %j', (typed, text) => {
    expect(isNear(typed, text)).toBe(false);
  });
});

it('is near only as the beginning of a word, where something else was meant', () => {
  expect(isNear('panick', 'a panic', false)).toBe(true);
  expect(isNear('panick', 'a panic', true)).toBe(false);
  expect(isNear('panick', 'a panicky hour', true)).toBe(true);
});
