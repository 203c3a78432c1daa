import { expect, it } from 'vitest';
import { readWords } from '../../../../src/browser/search/words.ts';

it('reads what the page hands over', () => {
  const words = {
    results: { one: '{count} Text', other: '{count} Texte' },
    none: 'Nichts',
    noneNewest: 'Nichts Neues',
    some: 'Nicht alle: {found}',
    meant: '„{words}“?',
    failed: 'Ach',
    loading: '…',
  };
  expect(readWords(JSON.stringify(words))).toEqual(words);
});

it.each([undefined, '', '{', 'null', '[]', '"text"', '{"results":3}'])('stays silent with %j', (json) => {
  expect(readWords(json)).toEqual({
    results: { other: '{count}' },
    none: '',
    noneNewest: '',
    some: '',
    meant: '',
    failed: '',
    loading: '',
  });
});
