import { expect, test } from 'vitest';
import { onceAlone } from '../../../../src/author/preview/idle.ts';

test('it ends when nobody has been there for twenty looks in a row, and starts to count anew with whoever comes', async () => {
  const there = [...Array.from({ length: 19 }, () => 0), 1, 2];
  let looks = 0;
  await onceAlone(
    () => Promise.resolve(there[looks++] ?? 0),
    () => Promise.resolve(),
  );
  expect(looks).toBe(there.length + 20);
});
