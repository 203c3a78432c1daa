import { expect, test } from 'vitest';
import { vocabularyIn } from '../../../src/vocabulary/index.ts';

test.each([
  ['ar', 'من'],
  ['de', 'und'],
  ['en', 'the'],
  ['es', 'de'],
  ['fr', 'les'],
  ['he', 'של'],
  ['it', 'della'],
  ['nl', 'het'],
  ['pl', 'się'],
  ['pt-BR', 'não'],
  ['tr', 've'],
  ['uk', 'що'],
  ['vi', 'của'],
])('in %s "%s" says nothing of what is looked for', (language, word) => {
  expect(vocabularyIn([language]).stopWords).toContain(word);
});

test('a language without a list has none, and a second language adds none of its own', () => {
  expect(vocabularyIn(['ja']).stopWords).toEqual([]);
  expect(vocabularyIn(['ja', 'en']).stopWords).toEqual([]);
  expect(vocabularyIn(['de', 'en']).stopWords).not.toContain('the');
});
