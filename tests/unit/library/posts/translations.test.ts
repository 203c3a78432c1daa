import { expect, test } from 'vitest';
import { translationsOf } from '../../../../src/library/posts/translations.ts';
import { ids, post } from '../../make.ts';

const all = [
  post({ id: 'a' }),
  post({ id: 'a-es', translationOf: 'a' }),
  post({ id: 'a-he', translationOf: 'a' }),
  post({ id: 'b' }),
];

test('each of some translations leads to all the others, whichever names which', () => {
  expect(all.map((one) => ids(translationsOf(one, all)))).toEqual([
    ['a-es', 'a-he'],
    ['a', 'a-he'],
    ['a', 'a-es'],
    [],
  ]);
});
