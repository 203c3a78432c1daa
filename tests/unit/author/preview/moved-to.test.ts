import { expect, test } from 'vitest';
import { movedTo } from '../../../../src/author/preview/moved-to.ts';

test('who moves something by the keys is led to the button that moves it on, and at an end back', () => {
  expect(movedTo('up', 2, 3)).toBe('up-1');
  expect(movedTo('up', 1, 3)).toBe('down-0');
  expect(movedTo('down', 0, 3)).toBe('down-1');
  expect(movedTo('down', 1, 3)).toBe('up-2');
});
